"""Make every breaking change of the corpus for real, in a copy of the project, and see which rows of `make contract` notice.

    python -m scripts.contract.mutants [WORDS] [--page FILE]     those whose names hold these words; all when left out

Each change is made twice: as it is, and with everything generated anew, as by a maintainer who took it without thinking. The
first must be noticed by any row, the second by one that looks at more than whether things were generated.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from scripts.contract import copies, released
from scripts.contract.corpus import Mutant, forth
from scripts.contract.rows import ROWS
from scripts.spec.document import ROOT

PAGE = ROOT / "docs/contract-mutants.md"
HEAD = """\
<!-- Written by `make contract-mutants`. Do not edit. -->

# What notices a breaking change

Each change of the contract in `tests/scripts/mutations/` that breaks somebody was made in a copy of the project, and
`make contract` (its quick rows) was run on it: once with nothing but the contract changed, once with everything generated anew.
These rows noticed:

| Change of the contract | Contract changed | Generated anew |
|---|---|---|
"""
# What notices that things were not generated anew, the rules for contracts included; when they were, others must notice.
AT_ONCE = ("generated",)
LATER = tuple(row.name for row in ROWS if row.is_static and row.name not in ("spec", "generated"))


class Noticed(NamedTuple):
    """Which rows noticed a mutant, before and after everything was generated anew, and whether `make generate` refused to."""

    name: str
    at_once: list[str]
    later: list[str]
    is_refused: bool

    @property
    def is_enough(self) -> bool:
        """Whether both were noticed."""
        return bool(self.at_once and self.later)


def try_out(mutant: Mutant) -> Noticed:
    """Make a change in a copy of the project, and run the checks twice."""
    with tempfile.TemporaryDirectory() as directory:
        project = copies.copy(Path(directory))
        # JSON is YAML, and written in a moment.
        (project / "openapi.yaml").write_text(json.dumps(mutant.new, ensure_ascii=False, indent=1), encoding="utf-8")
        record = project / released.RECORD.relative_to(ROOT)
        released.write_contract(mutant.old, released.read().wire_version, record)
        at_once = _failing(project, AT_ONCE)
        is_refused = copies.run(project, "scripts.generate").returncode
        later = _failing(project, LATER)
        return Noticed(mutant.name, at_once, later, bool(is_refused))


def _failing(project: Path, rows: tuple[str, ...]) -> list[str]:
    return [name for name, row in copies.contract(project, "--only", *rows).items() if not row["ok"]]


def page(results: list[Noticed]) -> str:
    """Return the table as a page."""
    lines = [f"| {result.name} | {', '.join(result.at_once) or '**nothing**'} | {_words(result)} |" for result in results]
    enough = sum(result.is_enough for result in results)
    return "\n".join([HEAD.rstrip("\n"), *lines, "", f"{enough} of {len(results)} were noticed both times.", ""])


def _words(result: Noticed) -> str:
    refused = ["`make generate` refuses"] if result.is_refused else []
    return ", ".join([*refused, *(result.later or ["**nothing**"])])


def main() -> int:
    """Try all, two at a time, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="?", default="", help="only changes whose names hold these words")
    parser.add_argument("--page", type=Path, help=f"where the table goes (default: {PAGE.name}, when all are tried)")
    given = parser.parse_args()
    chosen = [mutant for mutant in forth() if given.words in mutant.name]
    with tempfile.TemporaryDirectory() as directory:
        failing = _failing(copies.copy(Path(directory)), (*AT_ONCE, *LATER))
    if failing:
        print(f"These rows fail without any change, so nothing can be told: {', '.join(failing)}.", file=sys.stderr)
        return 2
    results: list[Noticed] = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for result in pool.map(try_out, chosen):
            results.append(result)
            print(f"{result.name}: {', '.join(result.at_once)}; then {_words(result)}", flush=True)
    target = given.page or (None if given.words else PAGE)
    if target:
        target.write_text(page(results), encoding="utf-8")
    unnoticed = [result.name for result in results if not result.is_enough]
    print(f"{len(results)} mutants, {len(results) - len(unnoticed)} noticed both times.")
    return 1 if unnoticed or not results else 0


if __name__ == "__main__":
    sys.exit(main())
