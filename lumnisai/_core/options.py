"""How a call is made: what `with_options()` sets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from lumnisai._core.deadlines import Deadline
from lumnisai._core.json_decoding import load_json
from lumnisai._core.retries import RetryPolicy
from lumnisai._core.timeouts import Timeout


class CallOptions(NamedTuple):
    """Limits of a call, in seconds, and its retries; `None` means no limit."""

    timeout: Timeout
    deadline: float | None
    retries: RetryPolicy
    idempotency_key: str | None = None
    # The deadline of something longer that this call is a part of.
    until: Deadline | None = None
    # Seconds the server was asked to hold the call open; the attempt must outlast them.
    held: float = 0.0
    # What reads the body of a success.
    decode: Callable[[bytes], Any] = load_json
