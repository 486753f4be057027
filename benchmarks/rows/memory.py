"""Whether memory grows with the number of calls."""

from __future__ import annotations

from benchmarks.leaks import MOST_MEMORY, MOST_OBJECTS, calls, grow, streams
from benchmarks.measuring import Goal, Outcome, Series
from lumnisai import Client

PARTS = 20


def measure(base_url: str, quick: bool) -> Outcome:
    """Make very many calls, then very many streams, with one client."""
    counts = (2_000, 200) if quick else (100_000, 1_000)
    series: list[Series] = []
    goals: list[Goal] = []
    with Client(api_key="lmn_local_key", base_url=base_url) as client:
        for name, work, times in zip(("calls", "streams"), (calls, streams), counts, strict=True):
            grow(work(client), 200, 1)
            found = grow(work(client), times, PARTS)
            series.append(Series(f"{times:,} {name}", tuple(found.resident)))
            half = PARTS // 2
            more = found.objects[-1] - found.objects[half], found.resident[-1] - found.resident[half]
            goals.append(Goal(f"{times:,} {name}: objects, end minus middle", more[0], MOST_OBJECTS))
            goals.append(Goal(f"{times:,} {name}: resident, end minus middle (MiB)", more[1], MOST_MEMORY))
    how = "Resident memory of the client's process after each twentieth of the work."
    places = [100 * part / PARTS for part in range(1, PARTS + 1)]
    return Outcome("Memory over many calls", "MiB", how, series, goals, ("Part of the work (%)", places))
