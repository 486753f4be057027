"""One test for both clients: calls of the asynchronous one are run to their end on a loop of the test's own."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import lumnisai


class Both:
    """A way to use a client, blocking or not, that reads the same."""

    def __init__(self, way: str) -> None:
        self.way = way
        self._runner = asyncio.Runner() if way == "async" else None
        self._clients: list[Any] = []

    def client(self, **settings: Any) -> Any:
        """Make a client; it is closed at the end of the test."""
        cls: Any = lumnisai.AsyncClient if self._runner else lumnisai.Client
        client = cls(**{"api_key": "k", **settings})
        self._clients.append(client)
        return client

    def do(self, value: Any) -> Any:
        """Return what a call gives."""
        if self._runner is None or not inspect.isawaitable(value):
            return value
        return self._runner.run(_awaited(value))

    def all(self, stream: Any) -> list[Any]:
        """Return everything that a stream or a list of pages yields."""
        return list(stream) if self._runner is None else self._runner.run(_drained(stream))

    def close(self) -> None:
        """Close what was opened."""
        for client in self._clients:
            self.do(client.close())
        if self._runner is not None:
            self._runner.close()


async def _awaited(value: Any) -> Any:
    return await value


async def _drained(stream: Any) -> list[Any]:
    return [item async for item in stream]
