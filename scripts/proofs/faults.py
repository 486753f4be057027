"""Run every fault of the matrix with every kind of client, and print what came of each.

make faults
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import NamedTuple

from scripts.proofs.page import table, write_section, written_by
from tests.faults.case import Case
from tests.faults.cases import GROUPS
from tests.faults.overruns import MOST, TRIES, overruns
from tests.faults.run import HALVES, Outcome, run

TEXT = """\
## Faults

{by}

{cases} faults, each with `Client` and with `AsyncClient`, over httpx and over aiohttp: {runs} runs, {wrong} of them with an
outcome that is not the expected one. Besides the outcome each run checks that the error is one line that begins with the
operation, that it holds the attempts, the status, what the server asked for, and the idempotency key that all attempts carried,
that it goes through pickle and copy unchanged and shows no key, and that the server saw as many attempts as expected.

### Deadlines on the machine's clock

By how many seconds a call outlasts a deadline that passes: shown is the longest of {tries} tries. The command fails when even the
shortest of them is more than {most}, because the machine may be busy with something else.

{overruns}

{groups}
"""


class Row(NamedTuple):
    """A case and what came of it with each kind of client."""

    case: Case
    outcomes: list[Outcome]

    @property
    def problems(self) -> list[str]:
        """What is wrong with any of the outcomes."""
        return [f"{half}: {text}" for half, one in zip(HALVES, self.outcomes, strict=True) for text in one.problems]

    @property
    def result(self) -> str:
        """What came of it: once where all agree."""
        return " / ".join(dict.fromkeys(one.result for one in self.outcomes))


def main(arguments: list[str] | None = None) -> int:
    """Run the matrix; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("words", nargs="*", help="only the cases whose group or name holds one of these; writes no page")
    words = parser.parse_args(arguments).words
    begun = time.monotonic()
    groups: dict[str, list[Row]] = {}
    for group, cases in GROUPS.items():
        chosen = [case for case in cases if not words or any(word in f"{group}: {case.name}" for word in words)]
        if chosen:
            print(f"\n{group}")
            groups[group] = [_show(Row(case, [run(case, half) for half in HALVES])) for case in chosen]
    rows = [row for group in groups.values() for row in group]
    wrong = sum(bool(row.problems) for row in rows)
    late = {} if words else overruns()
    for name, seconds in late.items():
        print(f"  {max(seconds) * 1000:6.1f} ms too late  {name}")
    too_late = sum(min(seconds) > MOST for seconds in late.values())
    print(
        f"\n{len(rows)} faults, {len(rows) * len(HALVES)} runs, {wrong} not as expected, {too_late} deadlines overrun,", end=" "
    )
    print(f"{time.monotonic() - begun:.0f} s")
    if words or wrong or too_late:
        return 1 if wrong or too_late or not rows else 0
    _write(groups, late, wrong)
    return 0


def _show(row: Row) -> Row:
    mark = "NOT" if row.problems else "ok "
    print(f"  {mark}  {row.case.name:70}  {row.result}", flush=True)
    for problem in row.problems:
        print(f"         {problem}")
    return row


def _write(groups: dict[str, list[Row]], late: dict[str, list[float]], wrong: int) -> None:
    parts = []
    for group, rows in groups.items():
        lines = [[row.case.name, f"`{row.case.operation}`", f"`{row.result}`", row.case.expected.attempts] for row in rows]
        parts.append(f"### {group}\n\n{table(['Fault', 'Call', 'What came of it', 'Attempts'], lines)}")
    cases = sum(map(len, groups.values()))
    text = TEXT.format(
        by=written_by("matrix", "scripts.proofs.faults"),
        cases=cases,
        runs=cases * len(HALVES),
        wrong=wrong,
        tries=TRIES,
        most=MOST,
        overruns=table(["Deadline passes", "Seconds too late"], [[name, f"{max(each):.3f}"] for name, each in late.items()]),
        groups="\n\n".join(parts),
    )
    write_section("matrix", text)


if __name__ == "__main__":
    sys.exit(main())
