"""The connections of the asynchronous client: a set of them per event loop, for a connection can't change loops."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator
from importlib import import_module
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from lumnisai._core.network import Network
from lumnisai._http.closed import closed_error
from lumnisai._http.forks import watch_forks
from lumnisai._http.idle import IdleConnections
from lumnisai._http.places import Place, Places
from lumnisai.exceptions import ConfigurationError

if TYPE_CHECKING:
    import anyio

    from lumnisai._async.connection import AsyncConnection


class _Lane:
    """What belongs to one event loop."""

    def __init__(self, max_connections: int | None) -> None:
        import anyio

        self.idle: IdleConnections[AsyncConnection] = IdleConnections()
        self.busy: dict[AsyncConnection, Place] = {}
        self.room = None if max_connections is None else anyio.Semaphore(max_connections)
        self.closing = anyio.Event()
        self.begun = False
        self._end = _at_end_of_loop(self.idle)

    async def begin(self) -> None:
        """Have the idle connections closed when the event loop ends without the client having been closed."""
        # From its first step on, a loop knows an asynchronous generator, and finishes it off before it ends itself.
        await self._end.__anext__()

    async def aclose(self) -> None:
        """Close the idle connections."""
        # In this order nothing is left for the generator to wait for, and two tasks may close a client at once.
        await _close(self.idle.clear())
        await self._end.aclose()

    def make_room(self) -> None:
        if self.room is not None:
            self.room.release()


class AsyncPool:
    """Gives out connections, one for each call that is under way, and keeps those that come back.

    Args:
        http_transport: Used in place of connections of our own.
        network: Proxies and certificates.
        max_connections: How many calls may be under way at once in one event loop; `None` for no limit.
        http_backend: What speaks HTTP: `httpx` or `aiohttp`.

    Raises:
        ConfigurationError: The backend is not installed.
    """

    def __init__(
        self,
        http_transport: Any = None,
        *,
        network: Network,
        max_connections: int | None = None,
        http_backend: str = "httpx",
    ) -> None:
        if http_backend == "aiohttp":
            _check_aiohttp()
        self._http_transport = http_transport
        self._http_backend = http_backend
        self._places = Places(network)
        self._max_connections = max_connections
        self.closed = False
        self._begin()
        watch_forks(self)

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._lanes: WeakKeyDictionary[Any, _Lane] = WeakKeyDictionary()

    @property
    def is_open(self) -> bool:
        """Whether there is anything to close."""
        # Not through the weak keys: those of a client that is being collected are gone already.
        lanes: Any = self._lanes
        with self._lock:
            return any(lane.busy or len(lane.idle) for lane in list(lanes.data.values()))

    @property
    def closing(self) -> anyio.Event:
        """Set when the pool is closed; for the running event loop."""
        return self._lane().closing

    async def take(self, url: str, wait: float | None) -> AsyncConnection:
        """Give out a connection that leads to a URL.

        Args:
            wait: Seconds to wait for one at most, with `max_connections`.

        Raises:
            ClientClosedError: The pool was closed.
            httpx.PoolTimeout: None became free in time.
        """
        lane = self._lane()
        if not lane.begun:
            lane.begun = True
            await lane.begin()
        if lane.room is not None:
            await _acquire(lane.room, wait)
        try:
            if self.closed:
                raise closed_error()
            place = self._places.of(url)
            connection = lane.idle.take(place)
            if connection is None:
                connection = self._new_connection(place)
            lane.busy[connection] = place
            return connection
        except BaseException:
            lane.make_room()
            raise

    async def give_back(self, connection: AsyncConnection) -> None:
        """Keep a connection whose answer was read to its end for the next call."""
        lane = self._lane()
        place = lane.busy.pop(connection, None)
        surplus = [connection] if place is None or self.closed else lane.idle.put(place, connection)
        lane.make_room()
        if surplus:
            await _close(surplus)

    async def drop(self, connection: AsyncConnection) -> None:
        """Close a connection whose answer was not read to its end."""
        lane = self._lane()
        lane.busy.pop(connection, None)
        lane.make_room()
        await _close([connection])

    async def aclose(self) -> None:
        """Close all connections. Calls under way end at once, in whatever loop they run; later ones are refused."""
        here = _running_loop()
        with self._lock:
            self.closed = True
            lanes = list(self._lanes.items())
        for loop, lane in lanes:
            for connection in list(lane.busy):
                connection.abort()
            if loop is here:
                _wake(lane)
                await lane.aclose()
            else:
                for connection in lane.idle.clear():
                    connection.abort()
                _call(loop, _wake, lane)
        if self._http_transport is not None:
            await self._http_transport.aclose()

    def begin_in_child(self) -> None:
        """Leave the connections to the process this one was forked from."""
        self._begin()

    def _new_connection(self, place: Place) -> AsyncConnection:
        if self._http_backend == "aiohttp":
            from lumnisai._http.aiohttp_connection import AiohttpConnection

            return AiohttpConnection(self._places.context(place), place.proxy)
        from lumnisai._async.connection import AsyncBorrowedConnection, AsyncConnection

        if self._http_transport is not None:
            return AsyncBorrowedConnection(self._http_transport)
        return AsyncConnection(self._places.context(place), place.proxy)

    def _lane(self) -> _Lane:
        loop = _running_loop()
        with self._lock:
            lane = self._lanes.get(loop)
            if lane is None:
                lane = self._lanes[loop] = _Lane(self._max_connections)
                if self.closed:
                    lane.closing.set()
            return lane


def _check_aiohttp() -> None:
    try:
        # Better now than at the first call.
        import_module("aiohttp")
    except ImportError:
        raise ConfigurationError('http_backend="aiohttp" needs aiohttp: pip install "lumnisai[aiohttp]"') from None


async def _at_end_of_loop(idle: IdleConnections[AsyncConnection]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await _close(idle.clear())


async def _acquire(room: anyio.Semaphore, wait: float | None) -> None:
    from anyio import fail_after

    try:
        with fail_after(wait):
            await room.acquire()
    except TimeoutError:
        import httpx

        raise httpx.PoolTimeout("no connection became free") from None


async def _close(connections: list[AsyncConnection]) -> None:
    from anyio import CancelScope

    # Also when the task is being cancelled: what is not closed now stays open.
    with CancelScope(shield=True):
        for connection in connections:
            await connection.aclose()


def _wake(lane: _Lane) -> None:
    lane.closing.set()
    # Whoever waits for room sees that the pool is closed, and wakes the next one.
    lane.make_room()


def _running_loop() -> Any:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        return current_trio_token()


def _call(loop: Any, function: Any, argument: Any) -> None:
    """Have a function called in another event loop, unless that is over."""
    schedule = getattr(loop, "call_soon_threadsafe", None) or loop.run_sync_soon
    try:
        schedule(function, argument)
    except RuntimeError:  # trio's own is one, too
        return
