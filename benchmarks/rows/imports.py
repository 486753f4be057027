"""What `import` costs."""

from __future__ import annotations

from benchmarks.measuring import Outcome, in_turn, ratio
from benchmarks.peers import ANTHROPIC, HTTPX, OPENAI, OURS, PUBLISHED
from benchmarks.processes import run

STATEMENTS = {
    HTTPX: "import httpx",
    OURS: "import lumnisai",
    PUBLISHED: "import lumnisai",
    OPENAI: "import openai",
    ANTHROPIC: "import anthropic",
}
CODE = "import time; begun = time.perf_counter(); {}; print((time.perf_counter() - begun) * 1000)"


def measure(base_url: str, quick: bool) -> Outcome:
    """Import each in fresh processes."""
    for peer, statement in STATEMENTS.items():
        run(peer, CODE.format(statement))
    found = in_turn(tuple(STATEMENTS), 5 if quick else 25, lambda peer: run(peer, CODE.format(STATEMENTS[peer])))
    goals = [ratio("", found[OURS], found[PUBLISHED], 0.15), ratio("", found[OURS], found[HTTPX], 0.5)]
    how = "Each `import` in processes of its own, bytecode present, from the statement to the next one."
    return Outcome("Import", "ms", how, list(found.values()), goals)
