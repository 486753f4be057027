"""Files on their way."""

from __future__ import annotations

import os
import tempfile

from benchmarks.measuring import Goal, Outcome, Series, in_turn
from benchmarks.peers import HTTPX, OURS, Peer
from benchmarks.processes import workers

MIB = 1024**2
PEERS = (HTTPX, OURS)


def measure(base_url: str, quick: bool) -> Outcome:
    """Upload and download a large file."""
    size = (64 if quick else 1024) * MIB
    rounds = 1 if quick else 9
    series: list[Series] = []
    goals: list[Goal] = []
    with tempfile.NamedTemporaryFile() as file:
        # Full of zeros, and without a place on the disk.
        os.truncate(file.name, size)
        for half, call in (("sync", "upload"), ("sync", "download"), ("async", "download")):
            argument = file.name if call == "upload" else size
            resident: dict[Peer, float] = dict.fromkeys(PEERS, 0.0)

            def once(peer: Peer, half: str = half, call: str = call, argument: object = argument) -> float:
                with workers([peer], base_url) as running:
                    taken = running[peer].ask("resident", half, call, argument)
                resident[peer] = max(resident[peer], taken["bytes"] / MIB)  # noqa: B023 - used before the next turn
                return float(size / MIB / taken["wall"])

            found = in_turn(PEERS, rounds, once)
            series += [one._replace(name=f"{one.name}, {call}, {half}") for one in found.values()]
            speed = found[OURS].median / found[HTTPX].median
            goals.append(Goal(f"lumnisai / bare httpx, {call}, {half}: throughput", speed, 0.9, at_least=True))
            goals.append(Goal(f"lumnisai, {call}, {half}: resident above idle (MiB)", resident[OURS], 32))
    how = (
        f"{size // MIB:,} MiB each time in a process of its own: a multipart form with a file from the disk, and a download read "
        "in chunks. Resident is the most memory above that after a first small call; the most of all rounds."
    )
    return Outcome("Upload and download", "MiB/s", how, series, goals)
