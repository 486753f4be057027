"""Whether a failed attempt is repeated, and after how many seconds."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from lumnisai._core.operation import Operation

# Statuses after which the same request may succeed. 501 is an answer, not an outage.
RETRIED_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504, *range(520, 530)})


class RetryPolicy(NamedTuple):
    """How often a call is repeated, and how long it waits in between (seconds).

    The wait is drawn evenly between 0 and `first_wait` · 2ⁿ, at most `longest_wait` (full jitter), so that many clients don't
    come back at once. A `Retry-After` of the server wins; one longer than `longest_retry_after` is not waited for.
    """

    max_retries: int = 3
    first_wait: float = 0.5
    longest_wait: float = 8.0
    longest_retry_after: float = 120.0

    def backoff(self, retry: int, draw: Callable[[], float] = random.random) -> float:
        """Return the seconds to wait before the retry with this number, counted from 0."""
        return draw() * min(self.longest_wait, self.first_wait * 2.0 ** min(retry, 30))


def may_repeat(operation: Operation, status: int | None, headers: Mapping[str, str]) -> bool:
    """Decide whether an attempt that ended like this may be repeated; `status` is `None` when there was no answer."""
    if operation.retry == "never":
        return False
    advice = headers.get("x-should-retry", "").lower()
    if advice in ("true", "false"):
        return advice == "true"
    return status is None or status in RETRIED_STATUSES


def retry_after(headers: Mapping[str, str], now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> float | None:
    """Return how many seconds the server asks to wait (RFC 9110 section 10.2.3, and `retry-after-ms`)."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    seconds = _number(text)
    if seconds is not None or text is None:
        return seconds
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now()).total_seconds())


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None
