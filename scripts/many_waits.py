"""Wait for many runs at once on one client, and look for what is left behind.

The runs go on until all of them are waited for, so that there is a time at which every wait has a connection of its own. The
platform runs in a process of its own.

make waits
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import resource
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from lumnisai import AsyncClient, LumnisAIError
from lumnisai.local import Run
from scripts.proofs.page import table, write_section, written_by

ROOT = Path(__file__).resolve().parents[1]
KEY = "lmn_local_key"
EXPECTED = "WAITS_EXPECTED"
# Open files besides the connections.
SPARE = 200
SHOWN = 10
WAITS, ROUNDS = 10_000, 1
TEXT = """\
## Many waits on one client

{by}

One `AsyncClient` waits for that many runs at once, each wait with a connection of its own, on a local platform in another
process. Nothing may be open afterwards that wasn't before.

{table}
"""
# Seconds: between two looks at what is open, that one answer may take, and that the platform may hold a poll.
LOOK, LONGEST, HELD = 0.25, 600.0, 30.0
# Seconds for the last waits to begin: this, and as much again for each thousand waits.
SETTLING = 0.5
WHAT = [
    "Waits at the same time",
    "Seconds",
    "Waits that ended wrongly",
    "Open files before",
    "Open files at most",
    "Open files after",
    "Tasks before",
    "Tasks at most",
    "Tasks after",
    "Peak memory (MiB)",
    "Memory after (MiB)",
]


class Gate:
    """An agent that answers nobody before everybody has asked."""

    def __init__(self) -> None:
        self._asked = 0
        self._opened = asyncio.Event()

    async def __call__(self, run: Run) -> str:
        """Answer with the prompt."""
        opened, expected = self._opened, int(os.environ[EXPECTED])
        self._asked += 1
        if self._asked == expected:
            self._asked, self._opened = 0, asyncio.Event()
            # The last ones have asked, but don't wait yet.
            await asyncio.sleep(SETTLING * (1 + expected / 1000))
            opened.set()
        await opened.wait()
        return run.prompt


gate = Gate()


class Open(NamedTuple):
    """What a process has open."""

    files: int
    tasks: int


class Figures(NamedTuple):
    """What became of one round of waits.

    Attributes:
        wrong: Waits that ended in an error, or with the answer to another one.
        most: The most files and tasks that were seen open at the same time.
        peak: The most memory that this process has had (MiB).
        after: The memory after the round (MiB); `None` where the system doesn't tell.
    """

    waits: int
    seconds: float
    wrong: list[str]
    before: Open
    most: Open
    closed: Open
    peak: float
    after: float | None


def main(arguments: list[str] | None = None) -> int:
    """Wait and look; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--waits", type=int, default=WAITS, help=f"waits at the same time (default: {WAITS:,})")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"rounds on the same client (default: {ROUNDS})")
    options = parser.parse_args(arguments)
    if not raise_limit(options.waits + SPARE):
        limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        print(f"{options.waits} waits need {options.waits + SPARE} open files, but only {limit} are allowed: see `ulimit -Hn`.")
        return 2
    with platform(options.waits) as base_url:
        rounds = asyncio.run(wait_often(base_url, options.waits, options.rounds))
    columns: list[list[object]] = []
    for one in rounds:
        files = [one.before.files, one.most.files, one.closed.files]
        tasks = [one.before.tasks, one.most.tasks, one.closed.tasks]
        now = "unknown" if one.after is None else f"{one.after:.0f}"
        columns.append([one.waits, f"{one.seconds:.1f}", len(one.wrong), *files, *tasks, f"{one.peak:.0f}", now])
    heads = ["What", *(f"Round {number}" for number in range(1, len(rounds) + 1))]
    shown = table(heads, [list(line) for line in zip(WHAT, *columns, strict=True)])
    print(shown)
    found = [problem for one in rounds for problem in problems(one)]
    for problem in found[:SHOWN]:
        print(problem)
    if not found and (options.waits, options.rounds) == (WAITS, ROUNDS):
        write_section("waits", TEXT.format(by=written_by("waits", "scripts.many_waits"), table=shown))
    return 1 if found else 0


def problems(figures: Figures) -> list[str]:
    """Return what is not as it must be."""
    found = figures.wrong[:]
    if figures.most.files - figures.before.files < figures.waits:
        found.append(f"only {figures.most.files - figures.before.files} connections were open at the same time")
    if figures.closed != figures.before:
        found.append(f"open before: {figures.before}, after: {figures.closed}")
    return found


def raise_limit(files: int) -> bool:
    """Allow this process and its children that many open files, if the system lets it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < files:
        if hard != resource.RLIM_INFINITY and hard < files:
            return False
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, hard))
    return True


@contextmanager
def platform(waits: int) -> Generator[str, None, None]:
    """Run a platform in a process of its own; give its URL."""
    command = [sys.executable, "-m", "lumnisai.local", "--port", "0", "--time-scale", "0", "--agent", "scripts.many_waits:gate"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), EXPECTED: str(waits)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment) as process:
        try:
            lines = process.stdout or ()
            yield next(line for line in lines if line.startswith("Listening on ")).removeprefix("Listening on ").strip()
        finally:
            process.terminate()


async def wait_often(base_url: str, waits: int, rounds: int) -> list[Figures]:
    """Wait for that many runs at once, so many times."""
    return [await wait_once(base_url, waits) for _ in range(rounds)]


async def wait_once(base_url: str, waits: int) -> Figures:
    """Wait for that many runs at once on one client."""
    gc.collect()
    before = open_now()
    most = before
    wrong: list[str] = []
    begun = time.monotonic()

    async def wait(client: AsyncClient, number: int) -> None:
        response = await client.invoke(f"number {number}", user_id=f"user-{number % 100}", wait_timeout=HELD)
        if response.output_text != f"number {number}":
            wrong.append(f"{number}: {response.output_text!r}")

    async def look() -> None:
        nonlocal most
        while True:
            await asyncio.sleep(LOOK)
            now = open_now()
            most = Open(max(most.files, now.files), max(most.tasks, now.tasks))

    async with AsyncClient(api_key=KEY, base_url=base_url, timeout=LONGEST) as client:
        looking = asyncio.create_task(look())
        try:
            async with asyncio.TaskGroup() as group:
                for number in range(waits):
                    group.create_task(wait(client, number))
        except* LumnisAIError as errors:
            # Without the others, the runs would never end.
            wrong += [repr(error) for error in errors.exceptions]
        seconds = time.monotonic() - begun
        looking.cancel()
        await asyncio.wait([looking])
    del client
    gc.collect()
    # Sockets are closed in the next round of the event loop.
    await asyncio.sleep(0)
    return Figures(waits, seconds, wrong, before, most, open_now(), peak_memory(), memory())


def open_now() -> Open:
    """Count what is open now."""
    folder = "/proc/self/fd" if os.path.isdir("/proc/self/fd") else "/dev/fd"
    return Open(len(os.listdir(folder)), len(asyncio.all_tasks()))


def peak_memory() -> float:
    """Return the most memory this process has had (MiB)."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def memory() -> float | None:
    """Return the memory this process has now (MiB), where the system tells."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return None
    return pages * resource.getpagesize() / 1024**2


if __name__ == "__main__":
    sys.exit(main())
