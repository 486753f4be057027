"""From a fresh process to the first answer."""

from __future__ import annotations

from benchmarks.measuring import Outcome, in_turn, ratio
from benchmarks.peers import ANTHROPIC, HTTPX, OPENAI, OURS, PUBLISHED, Peer
from benchmarks.processes import CLIENTS, run

PEERS = (HTTPX, OURS, PUBLISHED, OPENAI, ANTHROPIC)
CODE = """
import importlib, sys, time
sys.path.insert(0, sys.argv[1])
begun = time.perf_counter()
importlib.import_module(sys.argv[2]).sync_calls(sys.argv[3])["get"]()
print((time.perf_counter() - begun) * 1000)
"""


def measure(base_url: str, quick: bool) -> Outcome:
    """Import, make a client, and read one run, in fresh processes."""

    def once(peer: Peer) -> float:
        return run(peer, CODE, str(CLIENTS), peer.module, base_url)

    for peer in PEERS:
        once(peer)
    found = in_turn(PEERS, 5 if quick else 25, once)
    how = "Import, client, and one GET of a run, in processes of their own, bytecode present, without the start of Python."
    return Outcome("First answer", "ms", how, list(found.values()), [ratio("", found[OURS], found[HTTPX], 1.3)])
