"""Limit the requests of each API key."""

from __future__ import annotations

import math

from lumnisai.local.clock import Clock
from lumnisai.local.errors import ApiError


class RateLimiter:
    """A bucket of tokens per key that fills at a steady rate and holds one second's worth.

    Args:
        rate: Requests per second; None means no limit.
    """

    def __init__(self, rate: float | None, clock: Clock) -> None:
        if rate is not None and rate <= 0:
            raise ValueError("the rate limit must be more than 0")
        self.rate = rate
        self._clock = clock
        self._buckets: dict[str, tuple[float, float]] = {}

    def take(self, key: str) -> None:
        """Count one request.

        Raises:
            ApiError: 429, with the whole seconds to wait in `Retry-After`.
        """
        if self.rate is None:
            return
        now, capacity = self._clock.monotonic(), max(1.0, self.rate)
        tokens, since = self._buckets.get(key, (capacity, now))
        tokens = min(capacity, tokens + (now - since) * self.rate)
        if tokens < 1:
            self._buckets[key] = (tokens, now)
            seconds = max(1, math.ceil((1 - tokens) / self.rate))
            raise ApiError(
                429,
                "RATE_LIMITED",
                f"More than {self.rate:g} requests per second; try again in {seconds} s.",
                headers={"Retry-After": str(seconds)},
            )
        self._buckets[key] = (tokens - 1, now)

    def forget(self) -> None:
        """Start anew for every key."""
        self._buckets.clear()
