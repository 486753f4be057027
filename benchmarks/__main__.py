"""Measure, row by row; print the table and write docs/performance.md.

make bench
"""

from __future__ import annotations

import argparse
import sys

from benchmarks import page
from benchmarks.measuring import Outcome
from benchmarks.peers import AIOHTTP, PEERS, PLOTS
from benchmarks.processes import stub
from benchmarks.rows import (
    calls,
    commands,
    first_answer,
    following,
    imports,
    local_platform,
    memory,
    second_call,
    transfers,
    waiting,
)

ROWS = {
    "import": imports.measure,
    "first-answer": first_answer.measure,
    "second-call": second_call.measure,
    "cpu": calls.measure,
    "list": calls.measure_list,
    "end-of-run": waiting.measure_end,
    "requests": waiting.measure_requests,
    "waits": waiting.measure_crowd,
    "many-waits": waiting.measure_memory,
    "memory": memory.measure,
    "transfers": transfers.measure,
    "following": following.measure,
    "local-platform": local_platform.measure,
    "generate": commands.measure_generate,
    "test": commands.measure_test,
}


def main(arguments: list[str] | None = None) -> int:
    """Measure the rows asked for; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.partition("\n")[0])
    parser.add_argument("rows", nargs="*", metavar="row", help=f"only these: {', '.join(ROWS)}")
    parser.add_argument("--quick", action="store_true", help="fewer rounds; the page is left as it is")
    options = parser.parse_args(arguments)
    if unknown := set(options.rows) - set(ROWS):
        parser.error(f"no such row: {', '.join(sorted(unknown))}")
    for peer in (*PEERS, AIOHTTP, PLOTS):
        peer.prepare()
    found: dict[str, Outcome] = {}
    for name in options.rows or ROWS:
        busy = page.load()
        with stub() as base_url:
            found[name] = ROWS[name](base_url, options.quick)
        print(page.section(found[name]), flush=True)
        if not options.quick:
            page.write(name, found[name], busy)
    return 0 if all(goal.met for outcome in found.values() for goal in outcome.goals) else 1


if __name__ == "__main__":
    sys.exit(main())
