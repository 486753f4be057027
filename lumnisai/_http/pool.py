"""The connection pool of the synchronous client."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from lumnisai.exceptions import ClientClosedError

if TYPE_CHECKING:
    import httpx


def pool_arguments() -> dict[str, Any]:
    """Return what both kinds of pool are opened with."""
    import httpx

    # A long poll holds its connection: as many as there are runs to follow.
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=100, keepalive_expiry=30.0)
    return {"limits": limits, "follow_redirects": False}


def closed_error() -> ClientClosedError:
    """Return the error for a call after `close()`."""
    return ClientClosedError("This client is closed; make a new one.")


class Pool:
    """One connection pool, opened when it is first needed, shared by all threads."""

    def __init__(self, http_transport: Any = None) -> None:
        self._http_transport = http_transport
        self._lock = threading.Lock()
        self._client: httpx.Client | None = None
        self._closed = False

    @property
    def is_open(self) -> bool:
        """Whether there is anything to close."""
        return self._client is not None

    def client(self) -> httpx.Client:
        """Return the pool.

        Raises:
            ClientClosedError: It was closed.
        """
        with self._lock:
            if self._closed:
                raise closed_error()
            if self._client is None:
                import httpx

                self._client = httpx.Client(transport=self._http_transport, **pool_arguments())
            return self._client

    def close(self) -> None:
        """Close all connections; the pool can't be used any more."""
        with self._lock:
            self._closed = True
            client, self._client = self._client, None
        if client is not None:
            client.close()
