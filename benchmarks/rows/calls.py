"""Processor time per call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.measuring import Goal, Outcome, Series, in_turn, ratio
from benchmarks.peers import AIOHTTP, FAST, GENERATED, HTTPX, OURS, PEERS, PUBLISHED, Peer
from benchmarks.processes import workers

SAME = (
    "`openai` and `anthropic` ask for one of their models (`models.retrieve`, `models.list`), which here carries all the fields "
    "of a run besides its own; the others ask for runs."
)

LISTS = (("as received", "list"), ("every entry read", "list_read"))


def cpu(base_url: str, what: str, call: str, times: int, rounds: int, peers: Sequence[Peer] = PEERS) -> dict[Peer, Series]:
    """Return the milliseconds of processor time that one call takes each client."""
    with workers(peers, base_url) as running:
        for peer in peers:
            running[peer].ask(what, call, times)
        return in_turn(peers, rounds, lambda peer: running[peer].ask(what, call, times)["cpu"] / times * 1000)


def renamed(found: dict[Peer, Series], suffix: str) -> list[Series]:
    """Return the series under longer names."""
    return [series._replace(name=f"{series.name}, {suffix}") for series in found.values()]


def below(found: dict[Peer, Series], suffix: str) -> Goal:
    """Hold ours against the fastest of the finished clients."""
    rivals = [series for peer, series in found.items() if peer not in (OURS, AIOHTTP, FAST, GENERATED, HTTPX)]
    best = min(rivals, key=lambda series: series.median)
    return Goal(f"lumnisai / {best.name}, the fastest peer, {suffix}", found[OURS].median / best.median, 1.0)


def measure(base_url: str, quick: bool) -> Outcome:
    """Read one run, again and again."""
    times, rounds = (100, 3) if quick else (300, 15)
    blocking = cpu(base_url, "sync", "get", times, rounds)
    concurrent = cpu(base_url, "concurrent", "get", times, rounds, (*PEERS, AIOHTTP))
    goals = [
        ratio("sync", blocking[OURS], blocking[HTTPX], 1.10),
        ratio("async", concurrent[OURS], concurrent[HTTPX], 1.10),
        below(blocking, "sync"),
        below(concurrent, "async"),
    ]
    with workers([OURS], base_url) as running:
        shares = [(half, running[OURS].ask("shares", half, "get", times)) for half in ("sync", "async")]
    how = f"GET of one run with 5 progress entries over one open connection: processor time of the client's process. {SAME}"
    series = [*renamed(blocking, "sync"), *renamed(concurrent, "async")]
    return Outcome("Processor time per call", "ms", how, series, goals, shares=shares)


def measure_list(base_url: str, quick: bool) -> Outcome:
    """Read a list of 100 runs, again and again."""
    times, rounds = (10, 3) if quick else (30, 15)
    taken = cpu(base_url, "sync", "list", times, rounds)
    read = cpu(base_url, "sync", "list_read", times, rounds)
    with workers([OURS], base_url) as running:
        shares = [(words, running[OURS].ask("shares", "sync", call, times)) for words, call in LISTS]
    goals = [
        ratio("as received", taken[OURS], taken[HTTPX], 1.5),
        ratio("as received", taken[OURS], taken[PUBLISHED], 0.6),
        ratio("every entry read", read[OURS], read[PUBLISHED], 0.6),
        ratio("every entry read", read[OURS], read[HTTPX], 1.5)._replace(why=_why(shares[-1][1])),
    ]
    how = (
        "GET of 100 runs with 5 progress entries each. Objects of lumnisai decode a field when it is read, so this is measured "
        f"twice: as it was received, and with message and state of all 500 entries read. {SAME}"
    )
    series = [*renamed(taken, "as received"), *renamed(read, "every entry read")]
    return Outcome("Processor time per list of 100", "ms", how, series, goals, shares=shares)


def _why(shares: Mapping[str, float]) -> str:
    objects, rest = (f"{shares[package] * 100:.0f} %" for package in ("lumnisai_api", "lumnisai"))
    return (
        f"500 objects and 1,000 attributes take {objects} of the time (lumnisai_api), looking for what the contract doesn't know "
        f"and the call itself {rest} (lumnisai); what remains is HTTP and JSON, as for bare httpx, which makes no objects. With "
        "`report_drift=False` nothing is looked for."
    )
