"""Check that contract, generated client, facade, local platform and docs agree, and that what changed was meant to.

    python -m scripts.contract [--static] [--only ROW ...] [--json FILE]

A FILE of - is standard output, in place of the table. The exit status is 0, or 1 when something is wrong.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scripts.contract.rows import ROWS, Row
from scripts.contract.table import render


def main(arguments: list[str] | None = None) -> int:
    """Run the rows, show what they found, and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="scripts.contract", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--static", action="store_true", help="only what needs no server and runs no tests")
    parser.add_argument("--only", nargs="+", metavar="ROW", choices=[row.name for row in ROWS], help="only these rows")
    parser.add_argument("--json", metavar="FILE", help="write the results for programs")
    given = parser.parse_args(arguments)
    rows = [row for row in ROWS if (row.is_static or not given.static) and (not given.only or row.name in given.only)]
    # Two at once, because some of them only wait for a process of their own.
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(Row.run, rows))
    text = json.dumps([result.as_json() for result in results], ensure_ascii=False, indent=2) + "\n"
    if given.json == "-":
        sys.stdout.write(text)
    else:
        print("\n".join(render(results)))
        if given.json:
            Path(given.json).write_text(text, encoding="utf-8")
    return 1 if any(result.outcome.problems for result in results) else 0


if __name__ == "__main__":
    sys.exit(main())
