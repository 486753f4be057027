"""Tell the time and wait: the only place of the local platform that does."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the platform needs of a clock."""

    def now(self) -> datetime:
        """Give the time of day, in UTC."""
        ...

    def monotonic(self) -> float:
        """Give seconds since some fixed moment."""
        ...

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait for an event, at most so many seconds; say whether it happened."""
        ...


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """Give the time of day, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Give seconds since some fixed moment."""
        return time.monotonic()

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait for an event, at most so many seconds; say whether it happened."""
        if seconds <= 0:
            # Even no wait at all gives others their turn.
            await asyncio.sleep(0)
            return event.is_set()
        try:
            async with asyncio.timeout(seconds):
                return await event.wait()
        except TimeoutError:
            return event.is_set()


def timestamp(moment: datetime) -> str:
    """Write a moment as the platform does: ISO 8601 with microseconds and offset."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
