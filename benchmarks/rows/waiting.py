"""What waiting for a run costs: time after its end, requests, and company."""

from __future__ import annotations

import json
import statistics
from typing import Any
from urllib.request import urlopen

from benchmarks.measuring import Goal, Outcome, Series, in_turn
from benchmarks.peers import AIOHTTP, HTTPX, OURS, PUBLISHED, Peer
from benchmarks.processes import workers
from scripts.many_waits import SPARE, raise_limit

PEERS = (HTTPX, OURS, PUBLISHED)
STORY = "run 0.6 s, news at 0.2 0.4"
PIECES = 3
WORK = 0.7
MIB = 1024**2


def _told(base_url: str, run: str) -> Any:
    with urlopen(f"{base_url}/stub/runs/{run}") as answer:  # noqa: S310 - the stub's own URL
        return json.loads(answer.read())


def measure_end(base_url: str, quick: bool) -> Outcome:
    """Measure how long after the end of a run `invoke()` returns."""
    with workers(PEERS, base_url) as running:

        def once(peer: Peer) -> float:
            run, returned = running[peer].ask("once_concurrent", "invoke", STORY)
            return (float(returned) - float(_told(base_url, run)["ended"])) * 1000

        for peer in PEERS:
            once(peer)
        found = in_turn(PEERS, 3 if quick else 15, once)
    goals = [Goal("lumnisai minus bare httpx + json (ms)", found[OURS].median - found[HTTPX].median, 20)]
    how = (
        "A run of 0.6 s with news after 0.2 s and 0.4 s, followed by long polls: from its end on the server to the return of "
        "`await client.invoke(…)`. Bare httpx asks again at once, in a loop: that is the way of the network itself."
    )
    return Outcome("End of a run to the return of invoke()", "ms", how, list(found.values()), goals)


def measure_requests(base_url: str, quick: bool) -> Outcome:
    """Count the requests of a whole run."""
    with workers(PEERS, base_url) as running:

        def once(peer: Peer) -> float:
            run, _ = running[peer].ask("once_concurrent", "invoke", STORY)
            return 1 + float(_told(base_url, run)["polls"])

        found = in_turn(PEERS, 3 if quick else 10, once)
    goals = [Goal(f"lumnisai: 1 to create, {PIECES} pieces of news", max(found[OURS].values), 1 + PIECES)]
    how = "The same run, as the server counts: creating it, and the polls until the client knew that it had ended."
    return Outcome("Requests per finished run", "requests", how, list(found.values()), goals)


def measure_crowd(base_url: str, quick: bool) -> Outcome:
    """Measure many invocations at once on one client."""
    crowds = [50, 100] if quick else [100, 200, 400, 800]
    raise_limit(2 * crowds[-1] + SPARE)
    rounds = 1 if quick else 5
    story = f"run {WORK} s, news at "
    peers = (*PEERS, AIOHTTP)
    overheads: dict[Peer, list[float]] = {peer: [] for peer in peers}
    floor: list[float] = []
    uncollected: list[float] = []
    with workers(peers, base_url) as running:
        for peer in peers:
            # Imports are not what is measured.
            running[peer].ask("once_concurrent", "invoke_many", "run 0.0 s, news at ", 2)
        for crowd in crowds:

            def once(peer: Peer, crowd: int = crowd) -> float:
                return float(running[peer].ask("once_concurrent", "invoke_many", story, crowd)) - WORK

            for peer, series in in_turn(peers, rounds, once).items():
                overheads[peer].append(series.median)
            takes = [float(running[OURS].ask("uncollected", "invoke_many", story, crowd)) - WORK for _ in range(rounds)]
            uncollected.append(statistics.median(takes))
            floor.append(statistics.median(running[HTTPX].ask("concurrent", "get", 2 * crowd)["cpu"] for _ in range(rounds)))
    place = 1 if quick else 2
    with workers([OURS], base_url) as running:
        shares = running[OURS].ask("shares", "async", "invoke_many", 1, story, crowds[place])
    ours, published, aiohttp = overheads[OURS], overheads[PUBLISHED], overheads[AIOHTTP]
    limit = 0.08 * published[place]
    why = (
        f"the limit is {limit:.2g} s here, of which each of the {2 * crowds[place]} requests may take "
        f"{limit / crowds[place] / 2 * 1000:.2g} ms. One of bare httpx takes {floor[place] / crowds[place] / 2 * 1000:.2g} ms of "
        "processor time by itself, without a connection being opened for it; the table below says where ours go. lumnisai 0.2.7 "
        "waits rather than works: it opens 100 connections and makes the others queue for them."
    )
    goals = [
        Goal(f"lumnisai / lumnisai 0.2.7 with {crowds[place]} at once", ours[place] / published[place], 0.08, why=why),
        Goal(f"lumnisai[aiohttp] / lumnisai 0.2.7 with {crowds[place]} at once", aiohttp[place] / published[place], 0.08),
        _linear("lumnisai", crowds, ours),
        _linear("lumnisai without garbage collection", crowds, uncollected),
    ]
    curves = [Series(peer.title, tuple(values)) for peer, values in overheads.items()]
    curves.append(Series("lumnisai without garbage collection", tuple(uncollected)))
    curves.append(Series("as many requests of bare httpx, one by one", tuple(floor)))
    how = (
        f"So many `invoke()` of runs of {WORK} s at once on one asynchronous client, on one core: the time beyond {WORK} s. "
        f"Medians of {rounds} rounds. Each takes two requests, to create the run and to hear of its end: the last column is the "
        "processor time of so many of bare httpx, one after the other. The one before it shows what Python's garbage collector "
        "takes, which looks at everything alive again and again."
    )
    over = ("Waits at once", crowds)
    return Outcome("Many waits at once", "s", how, curves, goals, over, [(f"{crowds[place]} waits", shares)])


def _linear(name: str, crowds: list[int], overheads: list[float]) -> Goal:
    grown = overheads[-1] / crowds[-1] / (overheads[-2] / crowds[-2])
    return Goal(f"{name}: overhead per wait with {crowds[-1]} / with {crowds[-2]}", grown, 1.25)


def measure_memory(base_url: str, quick: bool) -> Outcome:
    """Measure the memory that very many waits take."""
    waits = 500 if quick else 10_000
    if not raise_limit(waits + SPARE):
        raise RuntimeError(f"{waits} waits need {waits + SPARE} open files; see `ulimit -Hn`")
    # Bare httpx is no measure here: what its pool does for each connection grows with their number.
    with workers([OURS], base_url) as running:
        # Long enough for all of them to be waiting at the same time.
        story = f"run {3 + waits / 200} s, news at "
        found = float(running[OURS].ask("resident", "async", "invoke_many", story, waits)["bytes"]) / MIB
    goals = [Goal(f"lumnisai: {waits:,} waits (MiB)", found, 1024)]
    how = f"{waits:,} `invoke()` at once on one asynchronous client: the most memory of its process above that after one call."
    return Outcome("Memory of many waits", "MiB", how, [Series(OURS.title, (found,))], goals)
