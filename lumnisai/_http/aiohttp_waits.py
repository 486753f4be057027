"""What aiohttp waits for, and how long it may: opening a connection, writing, reading."""

from __future__ import annotations

import asyncio
import select
from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import aiohttp
import httpx

from lumnisai._core.timeouts import Allowance

if TYPE_CHECKING:
    from aiohttp.connector import Connection
    from aiohttp.tracing import Trace

T = TypeVar("T")
Phase = Literal["connect", "write", "read"]
EXPIRED: dict[Phase, type[httpx.TimeoutException]] = {
    "connect": httpx.ConnectTimeout,
    "write": httpx.WriteTimeout,
    "read": httpx.ReadTimeout,
}


class Wait:
    """A wait that goes from phase to phase, each of which has a limit of its own.

    Args:
        limits: Seconds that each phase may take.
    """

    def __init__(self, limits: Mapping[str, Allowance | None]) -> None:
        self._limits = limits
        self._phase: Phase = "connect"
        self._scope: asyncio.Timeout | None = None
        self._over = False

    async def within(self, phase: Phase, work: Coroutine[Any, Any, T]) -> T:
        """Do some work; when its phase takes too long, it is cancelled and ends in a `TimeoutError`."""
        try:
            async with asyncio.timeout(None) as self._scope:
                self.begin(phase)
                return await work
        finally:
            self._over = self._scope is not None and self._scope.expired()
            self._scope = None

    def begin(self, phase: Phase) -> None:
        """Go on to a phase; to the same again, when there was progress."""
        limit = self._limits[phase]
        self._end_at(None if limit is None else asyncio.get_running_loop().time() + limit.left(), phase)

    def pause(self) -> None:
        """Let time pass that nobody is waited for."""
        self._end_at(None, self._phase)

    def end(self) -> None:
        """End it now."""
        self._end_at(asyncio.get_running_loop().time(), self._phase)

    def expired(self) -> httpx.TimeoutException | None:
        """Return the error for the phase that took too long, if one did."""
        return EXPIRED[self._phase]("no time left") if self._over else None

    def _end_at(self, moment: float | None, phase: Phase) -> None:
        # What is sent may still make progress when the answer has come already, or when it is too late.
        if self._scope is not None and not self._scope.expired():
            self._scope.reschedule(moment)
            self._phase = phase


class Opener(aiohttp.TCPConnector):
    """Opens the connection that a request is sent over; it does so once for each request."""

    wait: Wait | None = None
    transport: asyncio.Transport | None = None

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109 - as the library names it
    ) -> Connection:
        """Give the connection that is open, or open one."""
        wait, self.wait = self.wait, None
        if wait is None:
            # On a connection that was lost, aiohttp would send the request again; whether that may be is decided elsewhere.
            raise aiohttp.ServerDisconnectedError
        connection = await super().connect(req, traces, timeout)
        if connection.transport is self.transport and _has_news(self.transport):
            # A server only says something of its own when it closes the connection.
            connection.close()
            connection = await super().connect(req, traces, timeout)
        self.transport = connection.transport
        wait.begin("read")
        return connection

    def __del__(self, _warnings: Any = None) -> None:
        """Do nothing: in a process that was forked, the connections are its parent's."""


def _has_news(transport: asyncio.Transport | None) -> bool:
    if transport is None or transport.is_closing():
        return True
    descriptor = transport.get_extra_info("socket").fileno()
    if not hasattr(select, "poll"):
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))
