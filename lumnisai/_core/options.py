"""How a call is made: what `with_options()` sets."""

from __future__ import annotations

from typing import NamedTuple

from lumnisai._core.retries import RetryPolicy


class CallOptions(NamedTuple):
    """Limits of a call, in seconds, and its retries; `None` means no limit."""

    timeout: float | None
    deadline: float | None
    retries: RetryPolicy
    idempotency_key: str | None = None
    # Seconds the server was asked to hold the call open; the attempt must outlast them.
    held: float = 0.0
