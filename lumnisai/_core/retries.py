"""Whether a failed attempt is repeated, and after how many seconds."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from lumnisai._core.operation import Operation
from lumnisai._core.retry_rules import RETRY_RULES
from lumnisai.exceptions import ConfigurationError

_NUMBER = re.compile(r"[0-9]+(\.[0-9]*)?([eE][0-9]{1,3})?")


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


def checked_policy(policy: RetryPolicy) -> RetryPolicy:
    """Return a policy that makes sense.

    Raises:
        ConfigurationError: It does not.
    """
    if not isinstance(policy, RetryPolicy):
        raise ConfigurationError(
            f"retries must be a RetryPolicy, not {type(policy).__name__}; for a number there is max_retries."
        )
    checked_retries(policy.max_retries)
    for name, value in zip(policy._fields[1:], policy[1:], strict=True):
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
            raise ConfigurationError(f"RetryPolicy.{name} must be 0 or a positive number of seconds; got {value!r}.")
    return policy


def checked_retries(max_retries: int) -> int:
    """Return a number of retries.

    Raises:
        ConfigurationError: It is not one.
    """
    if isinstance(max_retries, bool) or not isinstance(max_retries, int) or max_retries < 0:
        raise ConfigurationError(f"max_retries must be 0 or a positive whole number; got {max_retries!r}.")
    return max_retries


def may_repeat(operation: Operation, outcome: int | str, headers: Mapping[str, str]) -> bool:
    """Decide by the contract's table whether an attempt may be repeated.

    Args:
        outcome: The status of the answer, or the name the table has for a failure without one.
    """
    if operation.retry == "never":
        return False
    advice = headers.get("x-should-retry", "").strip().lower()
    if advice in ("true", "false"):
        return advice == "true"
    for rule in RETRY_RULES:
        if outcome in rule.failures or any(low <= outcome <= high for low, high in rule.statuses if isinstance(outcome, int)):
            return operation.retry == "conflict" if rule.repeat == "declared" else rule.repeat
    return False


def pause_before(policy: RetryPolicy, retry: int, headers: Mapping[str, str], remaining: float | None) -> float | None:
    """Return the seconds to wait before a retry; `None` when the wait is longer than anybody would want.

    Args:
        retry: Its number, counted from 0.
        remaining: Seconds until the deadline, if there is one.
    """
    wished = retry_after(headers)
    pause = policy.backoff(retry) if wished is None else wished
    if (wished or 0) > policy.longest_retry_after or (remaining is not None and pause >= remaining):
        return None
    return pause


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
    # float() alone would also take "1_0", "nan" and the digits of every script.
    if text is None or not _NUMBER.fullmatch(text.strip()):
        return None
    value = float(text)
    return value if value < float("inf") else None
