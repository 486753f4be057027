"""A run with a long log."""

from __future__ import annotations

import statistics
from itertools import pairwise

from benchmarks.measuring import Goal, Outcome, Series
from benchmarks.peers import HTTPX, OURS, Peer
from benchmarks.processes import workers

# What is asked of whom.
CALLS = ((HTTPX, "receive"), (HTTPX, "follow"), (OURS, "follow"))


def measure(base_url: str, quick: bool) -> Outcome:
    """Follow a run whose log grows from poll to poll."""
    total, step = (2_000, 100) if quick else (10_000, 100)
    rounds = 1 if quick else 5
    taken: dict[tuple[Peer, str], list[list[float]]] = {call: [] for call in CALLS}
    with workers([HTTPX, OURS], base_url) as running:
        for peer, call in CALLS:
            running[peer].ask("once", call, f"growing-{2 * step}-{step}-{call}-{peer.module}-first", step)
        for number in range(rounds):
            for peer, call in CALLS:
                run = f"growing-{total}-{step}-{call}-{peer.module}-{number}"
                moments = running[peer].ask("once", call, run, step)
                taken[peer, call].append([(after - before) * 1000 for before, after in pairwise(moments)])
        shares = running[OURS].ask("shares", "sync", "follow", 1, f"growing-{total}-{step}-shares", step)
    curves = [tuple(statistics.median(values) for values in zip(*taken[call], strict=True)) for call in CALLS]
    received, decoded, ours = curves
    added = [one - floor for one, floor in zip(ours, received, strict=True)]
    half = len(added) // 2
    grown = statistics.mean(added[half:]) / statistics.mean(added[:half])
    titles = ("bare httpx, nothing decoded", "bare httpx + json", "lumnisai")
    how = (
        f"A log of {total:,} entries that is longer by {step} at each poll. Every answer holds all of it, so receiving grows "
        "with what is there for all: that is the first curve. The second decodes each answer and looks only at the new "
        f"entries. Processor time per {step} new entries."
    )
    goals = [
        Goal("lumnisai beyond receiving: second half / first half", grown, 1.5),
        Goal("lumnisai / bare httpx + json: the whole run", sum(ours) / sum(decoded), 1.0),
    ]
    places = [step * number for number in range(1, len(ours) + 1)]
    series = [Series(title, curve) for title, curve in zip(titles, curves, strict=True)]
    return Outcome("Following a long run", "ms", how, series, goals, ("Entries there", places), [("following", shares)])
