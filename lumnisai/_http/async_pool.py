"""The connection pools of the asynchronous client: one per event loop, for a connection can't change loops."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from lumnisai._http.pool import closed_error, pool_arguments

if TYPE_CHECKING:
    import httpx


class AsyncPool:
    """A connection pool for each event loop it is used in, opened when it is first needed."""

    def __init__(self, http_transport: Any = None) -> None:
        self._http_transport = http_transport
        self._clients: WeakKeyDictionary[Any, httpx.AsyncClient] = WeakKeyDictionary()
        self._closed = False

    @property
    def is_open(self) -> bool:
        """Whether there is anything to close."""
        return len(self._clients) > 0

    async def client(self) -> httpx.AsyncClient:
        """Return the pool of the running event loop.

        Raises:
            ClientClosedError: It was closed.
        """
        if self._closed:
            raise closed_error()
        loop = _running_loop()
        client = self._clients.get(loop)
        if client is None:
            import httpx

            client = self._clients[loop] = httpx.AsyncClient(transport=self._http_transport, **pool_arguments())
        return client

    async def aclose(self) -> None:
        """Close the connections of the running loop; those of loops that are gone went with them."""
        self._closed = True
        client = self._clients.pop(_running_loop(), None)
        self._clients.clear()
        if client is not None:
            await client.aclose()


def _running_loop() -> Any:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        return current_trio_token()
