"""Make very many calls with one client, and look whether it needs more and more memory.

make leaks
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable
from typing import NamedTuple

from benchmarks.processes import stub
from lumnisai import Client
from scripts.many_waits import memory

RUN = "6f1c2a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
# Above this between the middle and the end (MiB, objects), something is kept for each call.
MOST_MEMORY, MOST_OBJECTS = 2.0, 50


class Growth(NamedTuple):
    """What a process held after each part of the work.

    Attributes:
        objects: Objects that the garbage collector knows.
        resident: Memory (MiB).
    """

    objects: list[int]
    resident: list[float]

    @property
    def flat(self) -> bool:
        """Whether the second half added nothing to the first."""
        half = len(self.objects) // 2
        more = max(self.objects[half:]) - max(self.objects[:half])
        return more <= MOST_OBJECTS and max(self.resident[half:]) - max(self.resident[:half]) <= MOST_MEMORY


def grow(work: Callable[[], object], times: int, parts: int) -> Growth:
    """Do something so many times, and look at the memory after each part."""
    found = Growth([], [])
    for _ in range(parts):
        for _ in range(times // parts):
            work()
        gc.collect()
        found.objects.append(len(gc.get_objects()))
        found.resident.append(memory() or 0.0)
    return found


def calls(client: Client) -> Callable[[], object]:
    """Return a plain call."""
    return lambda: client.responses.get(RUN, user_id="u")


def streams(client: Client) -> Callable[[], object]:
    """Return the following of a whole run."""
    return lambda: list(client.invoke("run 0.0 s, news at ", user_id="u", stream=True))


def main(arguments: list[str] | None = None) -> int:
    """Make calls and streams; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--calls", type=int, default=100_000, help="calls (default: 100,000)")
    parser.add_argument("--streams", type=int, default=1_000, help="streams (default: 1,000)")
    options = parser.parse_args(arguments)
    flat = True
    with stub() as base_url, Client(api_key="lmn_local_key", base_url=base_url) as client:
        for name, work, times in (("calls", calls, options.calls), ("streams", streams, options.streams)):
            grow(work(client), 500, 1)
            found = grow(work(client), times, 20)
            flat = flat and found.flat
            print(f"{times:,} {name}: {'flat' if found.flat else 'growing'}")
            print(f"  objects: {found.objects[0]:,} after the first part, {found.objects[-1]:,} at the end")
            print(f"  resident: {found.resident[0]:.1f} MiB after the first part, {found.resident[-1]:.1f} MiB at the end")
    return 0 if flat else 1


if __name__ == "__main__":
    sys.exit(main())
