"""Where a connection leads: with TLS or without, and through which proxy."""

from __future__ import annotations

import ssl
from typing import NamedTuple

from lumnisai._core.network import Network, proxy_for


class Place(NamedTuple):
    """What connections must have in common to be used in each other's stead."""

    secure: bool
    proxy: str | None


class Places:
    """Finds the way to a URL; reads certificates once, when they are first needed."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._secure: ssl.SSLContext | None = None
        self._plain: ssl.SSLContext | None = None

    def of(self, url: str) -> Place:
        """Return the place that a URL leads to."""
        return Place(url.startswith("https:"), proxy_for(self._network, url))

    def context(self, place: Place) -> ssl.SSLContext:
        """Return what TLS goes by on the way to a place."""
        if place.secure or (place.proxy or "").startswith("https:"):
            if self._secure is None:
                from lumnisai._http.certificates import ssl_context

                self._secure = ssl_context(self._network)
            return self._secure
        if self._plain is None:
            # Never used, but httpx would read all certificates to make one.
            self._plain = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return self._plain
