"""The platform behind the HTTP interface: its data, its runs, its keys and its clock."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from lumnisai.local import contract as contracts
from lumnisai.local.clock import Clock, SystemClock
from lumnisai.local.identity import read_keys
from lumnisai.local.limiter import RateLimiter
from lumnisai.local.runs import Runs
from lumnisai.local.store import Store

if TYPE_CHECKING:
    from lumnisai.local.run import Agent


logger = logging.getLogger("lumnisai.local")


class Platform:
    """Everything the handlers share.

    Args:
        agent: Answers the responses; the default agent when left out.
        time_scale: Multiplies every simulated duration; 0 means at once.
        api_keys: `KEY` or `KEY=TENANT`; one default key when left out.
        data: Database file; in memory when left out.
        rate_limit: Requests per second and key; None means no limit.
    """

    def __init__(
        self,
        *,
        agent: Agent | None = None,
        time_scale: float = 1.0,
        api_keys: list[str] | None = None,
        data: str | None = None,
        rate_limit: float | None = None,
        clock: Clock | None = None,
        contract: contracts.Contract | None = None,
    ) -> None:
        self.contract = contract or contracts.load()
        self.clock: Clock = clock or SystemClock()
        self.time_scale = time_scale
        self.keys = read_keys(api_keys)
        self.limiter = RateLimiter(rate_limit, self.clock)
        self.store = Store(data or ":memory:")
        self.runs = Runs(self, agent)
        self.closing = asyncio.Event()
        # Work besides runs that goes on after its answer; closed with the platform.
        self.tasks: set[asyncio.Task[Any]] = set()
        self.runs.fail_unfinished()

    async def pause(self, seconds: float) -> None:
        """Let a simulated duration pass; ends early when the platform closes.

        Args:
            seconds: Before scaling.
        """
        await self.clock.wait(self.closing, seconds * self.time_scale)

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run a coroutine in the background, for simulated work that outlasts its request."""
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[Any]) -> None:
        self.tasks.discard(task)
        failure = None if task.cancelled() else task.exception()
        if failure is not None:
            logger.error("work in the background failed", exc_info=failure)

    async def stop_work(self) -> None:
        """End all runs and background work."""
        tasks = list(self.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.runs.stop()

    async def reset(self) -> None:
        """Forget everything but the API keys."""
        await self.stop_work()
        self.store.clear()
        self.store.commit()
        self.limiter.forget()

    def begin_closing(self) -> None:
        """Wake whoever waits, so that open requests end."""
        self.closing.set()
        self.runs.wake_all()

    async def close(self) -> None:
        """Wake whoever waits, end all work, close the database."""
        self.begin_closing()
        await self.stop_work()
        self.store.close()
