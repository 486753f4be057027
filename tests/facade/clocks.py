"""A clock on which waiting takes no time."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta


class LeapingClock:
    """A clock that leaps ahead by what it is asked to wait; clients and the local platform can share it."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        """Give the seconds since the clock was made."""
        return self._seconds

    def now(self) -> datetime:
        """Give the time of day, in UTC."""
        return datetime(2026, 3, 2, 9, 30, tzinfo=UTC) + timedelta(seconds=self._seconds)

    def sleep(self, seconds: float, until: object = None) -> None:
        """Leap ahead."""
        self.waits.append(seconds)
        self._seconds += seconds

    async def async_sleep(self, seconds: float, until: object = None) -> None:
        """Leap ahead."""
        self.sleep(seconds)

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Leap ahead, giving others their turn."""
        await asyncio.sleep(0)
        if not event.is_set() and seconds > 0:
            self._seconds += seconds
        return event.is_set()
