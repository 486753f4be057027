"""How much the local platform can take."""

from __future__ import annotations

import asyncio
import os
import sys

from benchmarks.load import create, hold, rate
from benchmarks.measuring import Goal, Outcome, Series
from benchmarks.peers import ROOT
from benchmarks.processes import CLIENT_CORES, QUIET, SERVER_CORES, start
from scripts.many_waits import SPARE, raise_limit

RUNS = 1_000
# Seconds each of the polls is held.
HELD = 10
SIMPLE = "/v1/health"


def measure(base_url: str, quick: bool) -> Outcome:
    """Ask a platform on one core from another one, without and with runs in progress."""
    raise_limit(2 * RUNS + SPARE)
    rounds = 3 if quick else 10
    # So slow that all runs are in progress throughout.
    command = [sys.executable, "-m", "lumnisai.local", "--port", "0", "--time-scale", "1000"]
    before = os.sched_getaffinity(0) if CLIENT_CORES else set[int]()
    with start(command, SERVER_CORES, cwd=ROOT, env=QUIET) as platform:
        try:
            lines = platform.stdout or ()
            url = next(line for line in lines if line.startswith("Listening on ")).removeprefix("Listening on ").strip()
            if CLIENT_CORES:
                os.sched_setaffinity(0, CLIENT_CORES)
            idle, busy, held = asyncio.run(_ask(url, rounds))
        finally:
            if before:
                os.sched_setaffinity(0, before)
            platform.terminate()
    series = [Series("no runs", tuple(idle)), Series(f"{RUNS:,} runs in progress, each with a long poll open", tuple(busy))]
    goals = [
        Goal("requests per second on one core", series[0].median, 2000, at_least=True),
        Goal("long polls that were answered rightly", held, RUNS, at_least=True),
    ]
    how = f"`lumnisai serve` on one core, asked for `GET {SIMPLE}` over 16 open connections from the other, second by second."
    return Outcome("The local platform", "requests/s", how, series, goals)


async def _ask(url: str, rounds: int) -> tuple[list[float], list[float], int]:
    await rate(url, SIMPLE, 0.5)
    idle = [await rate(url, SIMPLE, 1.0) for _ in range(rounds)]
    ids = await create(url, RUNS)
    opened = asyncio.Event()
    polls = asyncio.create_task(hold(url, ids, HELD, opened))
    await opened.wait()
    await asyncio.sleep(2)
    busy = [await rate(url, SIMPLE, 1.0) for _ in range(min(rounds, HELD - 5))]
    if polls.done():
        raise RuntimeError("the polls ended before the requests did")
    return idle, busy, await polls
