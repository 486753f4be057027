"""One limit over everything a call does."""

from __future__ import annotations

from typing import NamedTuple

from lumnisai._core.clock import Clock


class Deadline(NamedTuple):
    """A moment on a monotonic clock after which a call must not go on; `None` for no limit."""

    clock: Clock
    moment: float | None
    seconds: float | None

    @classmethod
    def after(cls, clock: Clock, seconds: float | None) -> Deadline:
        """Return the deadline that lies this many seconds ahead."""
        return cls(clock, None if seconds is None else clock.monotonic() + seconds, seconds)

    def remaining(self) -> float | None:
        """Return the seconds left, or `None` when there is no limit."""
        return None if self.moment is None else self.moment - self.clock.monotonic()

    def passed(self) -> bool:
        """Return whether the moment is over."""
        remaining = self.remaining()
        return remaining is not None and remaining <= 0

    def cap(self, seconds: float | None) -> float | None:
        """Return the shorter of these seconds and what is left."""
        remaining = self.remaining()
        if remaining is None:
            return seconds
        remaining = max(remaining, 0.0)
        return remaining if seconds is None else min(seconds, remaining)
