"""The connections of the synchronous client, shared by all threads."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from lumnisai._core.network import Network
from lumnisai._http.closed import closed_error
from lumnisai._http.forks import watch_forks
from lumnisai._http.idle import IdleConnections
from lumnisai._http.places import Place, Places

if TYPE_CHECKING:
    from lumnisai._sync.connection import Connection


class Pool:
    """Gives out connections, one for each call that is under way, and keeps those that come back.

    Args:
        http_transport: Used in place of connections of our own.
        network: Proxies and certificates.
        max_connections: How many calls may be under way at once; `None` for no limit.
    """

    def __init__(self, http_transport: Any = None, *, network: Network, max_connections: int | None = None) -> None:
        self._http_transport = http_transport
        self._places = Places(network)
        self._max_connections = max_connections
        self.closed = False
        self._begin()
        watch_forks(self)

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._idle: IdleConnections[Connection] = IdleConnections()
        self._busy: dict[Connection, Place] = {}
        self._room = None if self._max_connections is None else threading.Semaphore(self._max_connections)
        self.closing = threading.Event()
        if self.closed:
            self.closing.set()

    @property
    def is_open(self) -> bool:
        """Whether there is anything to close."""
        return bool(self._busy) or len(self._idle) > 0

    def take(self, url: str, wait: float | None) -> Connection:
        """Give out a connection that leads to a URL.

        Args:
            wait: Seconds to wait for one at most, with `max_connections`.

        Raises:
            ClientClosedError: The pool was closed.
            httpx.PoolTimeout: None became free in time.
        """
        if self._room is not None and not self._room.acquire(timeout=wait):
            import httpx

            raise httpx.PoolTimeout("no connection became free")
        try:
            place = self._places.of(url)
            context = None if self._http_transport is not None else self._places.context(place)
            with self._lock:
                if self.closed:
                    raise closed_error()
                connection = self._idle.take(place)
                if connection is None:
                    from lumnisai._sync.connection import BorrowedConnection, Connection

                    borrowed = self._http_transport
                    connection = Connection(context, place.proxy) if context else BorrowedConnection(borrowed)
                self._busy[connection] = place
                return connection
        except BaseException:
            self._make_room()
            raise

    def give_back(self, connection: Connection) -> None:
        """Keep a connection whose answer was read to its end for the next call."""
        with self._lock:
            place = self._busy.pop(connection, None)
            surplus = [connection] if place is None or self.closed else self._idle.put(place, connection)
        self._make_room()
        for one in surplus:
            one.close()

    def drop(self, connection: Connection) -> None:
        """Close a connection whose answer was not read to its end."""
        with self._lock:
            self._busy.pop(connection, None)
        self._make_room()
        connection.close()

    def close(self) -> None:
        """Close all connections. Calls under way end at once; later ones are refused."""
        with self._lock:
            self.closed = True
            idle, busy = self._idle.clear(), list(self._busy)
        self.closing.set()
        # Whoever waits for room sees that the pool is closed, and wakes the next one.
        self._make_room()
        for connection in busy:
            connection.abort()
        for connection in idle:
            connection.close()
        if self._http_transport is not None:
            self._http_transport.close()

    def begin_in_child(self) -> None:
        """Leave the connections to the process this one was forked from."""
        self._begin()

    def _make_room(self) -> None:
        if self._room is not None:
            self._room.release()
