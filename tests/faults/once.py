"""Random schedules of writes over a connection that is cut, and how often each was done."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from lumnisai import Client, LumnisAIError
from lumnisai.local import Run, Served, serve
from tests.facade.scripted import ManualClock
from tests.faults.chaos import ChaosProxy, Cut, How, Stage, chaos
from tests.faults.run import Half, asynchronous_client
from tests.faults.writes import WRITES, Write, executions

CALLS = 5
MOST_CUTS = 14
# A request or an answer has some 300 to 900 bytes; a connection may carry several.
LONGEST_CUT = 1500
STAGES: tuple[Stage, ...] = ("request", "answer", "answer", "late")
HOWS: tuple[How, ...] = ("reset", "close")


class Tally(NamedTuple):
    """What came of many schedules.

    Attributes:
        repeated: Calls that ended in an error and were made again under its key.
        keyless: Errors that carried no key.
        duplicates: Calls that were done more than once.
        unfinished: Calls that could not be done even when they were made again on a sound connection.
        executed: Calls of which the platform's store has a trace, counted as often as it has one.
        lost: Calls that were reported as done, and were not.
    """

    schedules: int
    calls: int
    connections: int
    cuts: dict[str, int]
    repeated: int
    keyless: int
    unfinished: int
    executed: int
    duplicates: int
    lost: int

    @property
    def is_exactly_once(self) -> bool:
        """Whether each call was done once."""
        return self.duplicates == self.lost == self.keyless == self.unfinished == 0 and self.executed == self.calls


class Totals:
    """Counts while schedules run."""

    def __init__(self) -> None:
        self.made: set[tuple[str, str]] = set()
        self.done: set[tuple[str, str]] = set()
        self.repeated = self.keyless = self.unfinished = 0


def schedule(random_: random.Random) -> tuple[list[Write], list[Cut]]:
    """Draw some writes, and cuts for the first connections."""
    writes = [random_.choice(WRITES) for _ in range(CALLS)]
    cuts = []
    for _ in range(random_.randint(1, MOST_CUTS)):
        stage = random_.choice(STAGES)
        # Often right at the border: nothing of it, or the first byte.
        after = random_.choice((0, 1, random_.randrange(LONGEST_CUT), random_.randrange(LONGEST_CUT)))
        cuts.append(Cut(stage, after, random_.choice(HOWS)))
    return writes, cuts


def _settings(served: Served, url: str) -> dict[str, Any]:
    return {"api_key": served.api_key, "base_url": url, "clock": ManualClock(), "timeout": 10.0}


class _Schedule(NamedTuple):
    writes: list[Write]
    name: str
    proxy: ChaosProxy
    totals: Totals

    def sync(self, settings: dict[str, Any]) -> None:
        with Client(**settings) as client:
            for write, token in self._calls():
                try:
                    write.call(client, token)
                except LumnisAIError as error:
                    self.proxy.settle()
                    with self._second(error):
                        write.call(self._under_key(client, error), token)
                self.totals.done.add((write.name, token))

    async def asynchronous(self, half: Half, settings: dict[str, Any]) -> None:
        async with asynchronous_client(half, **settings) as client:
            for write, token in self._calls():
                try:
                    await write.call(client, token)
                except LumnisAIError as error:
                    await asyncio.to_thread(self.proxy.settle)
                    with self._second(error):
                        await write.call(self._under_key(client, error), token)
                self.totals.done.add((write.name, token))

    def _calls(self) -> Iterator[tuple[Write, str]]:
        for number, write in enumerate(self.writes):
            token = f"{self.name}-{number}"
            self.totals.made.add((write.name, token))
            yield write, token

    @contextmanager
    def _second(self, error: LumnisAIError) -> Iterator[None]:
        self.totals.repeated += 1
        self.totals.keyless += error.idempotency_key is None
        try:
            yield
        except LumnisAIError:
            self.totals.unfinished += 1

    @staticmethod
    def _under_key(client: Any, error: LumnisAIError) -> Any:
        return client.with_options(idempotency_key=error.idempotency_key)


@contextmanager
def platform() -> Iterator[Served]:
    """Serve a platform whose agent answers at once."""

    async def agent(run: Run) -> str:
        return "done"

    with serve(agent=agent, time_scale=0) as served:
        yield served


def run_schedules(count: int, seed: int, half: Half, served: Served) -> Tally:
    """Run so many random schedules against a platform, and count."""
    random_, totals = random.Random(seed), Totals()  # noqa: S311 - no secret
    with chaos(served.base_url) as (proxy, url):
        settings = _settings(served, url)
        for number in range(count):
            writes, cuts = schedule(random_)
            proxy.plan(cuts)
            one = _Schedule(writes, f"{half}-{number}", proxy, totals)
            if half == "sync":
                one.sync(settings)
            else:
                asyncio.run(one.asynchronous(half, settings))
            proxy.settle()
        connections, cut = proxy.connections, dict(proxy.cuts)
    found = executions(served)
    # A thread that came with a response bears the response's token, and is no execution of its own.
    mine = {call: found[call] for call in totals.made}
    return Tally(
        schedules=count,
        calls=count * CALLS,
        connections=connections,
        cuts=cut,
        repeated=totals.repeated,
        keyless=totals.keyless,
        unfinished=totals.unfinished,
        executed=sum(mine.values()),
        duplicates=sum(times - 1 for times in mine.values() if times > 1),
        lost=sum(mine[call] == 0 for call in totals.done),
    )
