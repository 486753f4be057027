"""A world that is built once, which takes 55 requests; each test gets it anew, as it was at the end of that."""

from __future__ import annotations

import asyncio
import copy
import sqlite3
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from lumnisai.local import Served, serve
from lumnisai.local.clock import SystemClock
from lumnisai.local.conversations import UNFINISHED
from lumnisai.local.store import Query
from tests.contract.world import World, agent


class Rewound(SystemClock):
    """The clock of the machine, set back for each test: what was under way in the world is so for all of them."""

    def __init__(self) -> None:
        self._behind = timedelta()

    def now(self) -> datetime:
        """Give the time of day, in UTC."""
        return super().now() - self._behind

    def set_back_to(self, moment: datetime) -> None:
        """Go on from an earlier moment."""
        self._behind = datetime.now(UTC) - moment


class KeptWorld:
    """A served platform, and the database of a world to fill it with."""

    def __init__(self, served: Served, clock: Rewound, database: sqlite3.Connection) -> None:
        self.served = served
        self._clock, self._database = clock, database
        with self._client() as client:
            self._built = World(client)
            self._moment = clock.now()
            # The run that answers at once and the file are let come to their end: from a copy, neither would go on.
            assert client.get(f"/v1/responses/{self._built.response_id}", params={"wait": 20}).json()["status"] == "succeeded"
        self._on_the_platform(self._keep())

    @contextmanager
    def again(self) -> Iterator[World]:
        """Give the world on the emptied platform."""
        self.served.reset()
        self._on_the_platform(self._restore())
        with self._client() as client:
            world = copy.copy(self._built)
            world.client = client
            yield world

    async def _keep(self) -> None:
        platform = self.served.platform
        await asyncio.gather(*platform.tasks)
        platform.store._connection.backup(self._database)

    async def _restore(self) -> None:
        platform = self.served.platform
        self._database.backup(platform.store._connection)
        self._clock.set_back_to(self._moment)
        for response in platform.store.find(Query("response", where=[("status", "in", UNFINISHED)])):
            platform.runs.start(response)

    def _client(self) -> httpx.Client:
        headers = {"X-API-Key": self.served.api_key}
        return httpx.Client(base_url=self.served.base_url, headers=headers, trust_env=False, timeout=30)

    def _on_the_platform(self, work: Coroutine[Any, Any, None]) -> None:
        assert self.served.loop is not None
        asyncio.run_coroutine_threadsafe(work, self.served.loop).result()


@contextmanager
def kept_world() -> Iterator[KeptWorld]:
    """Serve a platform, and build the world on it."""
    clock, database = Rewound(), sqlite3.connect(":memory:", check_same_thread=False)
    try:
        with serve(agent=agent, clock=clock) as served:
            yield KeptWorld(served, clock, database)
    finally:
        database.close()
