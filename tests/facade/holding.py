"""A server that keeps one answer back, so that a test can do something during the call."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from lumnisai._core.clock import AsyncEvent, Event, SystemClock
from tests.facade.scripted import HANG_UP, ScriptedServer, Seen, answer, scripted

PATIENCE = 20.0
LATER = answer(503, Retry_After="15")
HEALTHY = answer(200, {"status": "healthy", "timestamp": "2026-03-02T09:30:00.000000+00:00"})


class Holding:
    """Where the server is, and whether the request that it doesn't answer has come."""

    def __init__(self, server: ScriptedServer, arrived: threading.Event) -> None:
        self.server = server
        self.base_url = server.base_url
        self.arrived = arrived

    def wait(self) -> None:
        """Wait until the request has come: from then on its sender receives."""
        assert self.arrived.wait(PATIENCE)


@contextmanager
def holding(*before: bytes, after: bytes = HEALTHY) -> Iterator[Holding]:
    """Serve these answers, then none to one request, then another answer for ever."""
    arrived, over = threading.Event(), threading.Event()

    def hold(_: Seen) -> bytes:
        arrived.set()
        over.wait(PATIENCE)
        return HANG_UP

    with scripted(*before, hold, after) as server:
        try:
            yield Holding(server, arrived)
        finally:
            over.set()


class TellingClock(SystemClock):
    """The clock of this machine; tells when somebody goes to sleep."""

    def __init__(self) -> None:
        self.asleep = threading.Event()

    def wait(self) -> None:
        """Wait until somebody sleeps."""
        assert self.asleep.wait(PATIENCE)

    def sleep(self, seconds: float, until: Event) -> None:
        """Wait, blocking the thread, at most until an event."""
        self.asleep.set()
        super().sleep(seconds, until)

    async def async_sleep(self, seconds: float, until: AsyncEvent) -> None:
        """Wait, letting other tasks run, at most until an event."""
        self.asleep.set()
        await super().async_sleep(seconds, until)
