"""Time, in one place, so that tests can bring their own."""

from __future__ import annotations

import time
from typing import Protocol


class Event(Protocol):
    """What can end a wait early: a `threading.Event`."""

    def wait(self, timeout: float | None = None, /) -> bool:
        """Wait until it is set."""
        ...


class AsyncEvent(Protocol):
    """What can end a wait early: an `anyio.Event`."""

    async def wait(self) -> object:
        """Wait until it is set."""
        ...


class Clock(Protocol):
    """A monotonic clock that can also wait, in seconds."""

    def monotonic(self) -> float:
        """Return the seconds since some fixed moment."""
        ...

    def sleep(self, seconds: float, until: Event) -> None:
        """Wait, blocking the thread, at most until an event."""
        ...

    async def async_sleep(self, seconds: float, until: AsyncEvent) -> None:
        """Wait, letting other tasks run, at most until an event."""
        ...


class SystemClock:
    """The clock of this machine."""

    def monotonic(self) -> float:
        """Return the seconds since some fixed moment."""
        return time.monotonic()

    def sleep(self, seconds: float, until: Event) -> None:
        """Wait, blocking the thread, at most until an event."""
        until.wait(seconds)

    async def async_sleep(self, seconds: float, until: AsyncEvent) -> None:
        """Wait, letting other tasks run, at most until an event."""
        from anyio import move_on_after

        with move_on_after(seconds):
            await until.wait()
