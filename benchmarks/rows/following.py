"""A run with a long log."""

from __future__ import annotations

import statistics
from itertools import pairwise

from benchmarks.measuring import Goal, Outcome, Series
from benchmarks.peers import HTTPX, OURS, Peer
from benchmarks.processes import workers

PEERS = (HTTPX, OURS)


def measure(base_url: str, quick: bool) -> Outcome:
    """Follow a run whose log grows from poll to poll."""
    total, step = (2_000, 100) if quick else (10_000, 100)
    rounds = 1 if quick else 5
    taken: dict[Peer, list[list[float]]] = {peer: [] for peer in PEERS}
    with workers(PEERS, base_url) as running:
        for peer in PEERS:
            running[peer].ask("once", "follow", f"growing-{2 * step}-{step}-{peer.module}-first", step)
        for number in range(rounds):
            for peer in PEERS:
                moments = running[peer].ask("once", "follow", f"growing-{total}-{step}-{peer.module}-{number}", step)
                taken[peer].append([(after - before) * 1000 for before, after in pairwise(moments)])
    curves = {peer: [statistics.median(values) for values in zip(*taken[peer], strict=True)] for peer in PEERS}
    added = [ours - floor for ours, floor in zip(curves[OURS], curves[HTTPX], strict=True)]
    half = len(added) // 2
    grown = statistics.mean(added[half:]) / statistics.mean(added[:half])
    series = [Series(peer.title, tuple(curves[peer])) for peer in PEERS]
    how = (
        f"A log of {total:,} entries that is longer by {step} at each poll; every answer holds all of it, so that receiving and "
        "decoding it grows with what is there for everybody: that is the curve of bare httpx, which looks only at the new "
        f"entries. Processor time per {step} new entries."
    )
    goals = [Goal("time beyond bare httpx: second half / first half", grown, 1.5)]
    places = [step * number for number in range(1, len(curves[OURS]) + 1)]
    return Outcome("Following a long run", "ms", how, series, goals, ("Entries there", places))
