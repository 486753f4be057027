"""Kill the local platform in the middle of many runs, start it again on the same data file, and look for what was lost.

make kill
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from scripts.proofs.page import table, write_section, written_by
from tests.local.killing import kill_rounds

SHOWN = 10
ROUNDS, RUNS = 10, 200
TEXT = """\
## The local platform, killed

{by}

A local platform with `--data FILE` is killed (`kill -9`) while {runs} runs go on and writes come in, at moments that a seeded
random number says, and started again on the same file. Nothing that was acknowledged may be lost or be there twice, and each
run that went on must come to an end.

{table}
"""


def main(arguments: list[str] | None = None) -> int:
    """Kill and look; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"kills on one data file (default: {ROUNDS})")
    parser.add_argument("--runs", type=int, default=RUNS, help=f"runs that go on at once in each round (default: {RUNS})")
    parser.add_argument("--seed", type=int, default=1, help="of the moments (default: 1)")
    options = parser.parse_args(arguments)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "platform.db"
        figures = asyncio.run(kill_rounds(data, rounds=options.rounds, runs=options.runs, seed=options.seed))
    rows: list[list[object]] = [
        ["kill -9", figures.kills],
        ["runs asked for", figures.runs],
        ["writes acknowledged before a kill", figures.acknowledged],
        ["writes that a kill left without an answer", figures.unanswered],
        ["runs known to be over before a kill", figures.finished],
        ["acknowledged runs that a kill met going on", figures.unfinished],
        ["lost, done twice, or left without an end", len(figures.problems)],
        ["seconds", f"{time.monotonic() - begun:.0f}"],
    ]
    shown = table(["What", "How many"], rows)
    print(shown)
    for problem in figures.problems[:SHOWN]:
        print(problem)
    if not figures.problems and (options.rounds, options.runs) == (ROUNDS, RUNS):
        by = written_by("kill", "scripts.kill_local")
        write_section("kill", TEXT.format(by=by, runs=RUNS, table=shown))
    return 1 if figures.problems else 0


if __name__ == "__main__":
    sys.exit(main())
