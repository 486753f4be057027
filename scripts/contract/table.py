"""Render the results for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scripts.contract.rows import Result

SHOWN = 20


def render(results: Iterable[Result]) -> Iterator[str]:
    """Yield the lines of the table, then those of the problems."""
    results = list(results)
    cells = [("row", "what", "checked", "seconds", "result")]
    for result in results:
        checked, problems = result.outcome
        said = f"{len(problems)} problem{'s' if len(problems) > 1 else ''}" if problems else "ok"
        cells.append((result.row.name, result.row.title, checked, f"{result.seconds:.1f}", said))
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for line in cells:
        name, what, checked, seconds, said = line
        padded = (name.ljust(widths[0]), what.ljust(widths[1]), checked.ljust(widths[2]), seconds.rjust(widths[3]), said)
        yield "  ".join(padded).rstrip()
    for result in results:
        problems = result.outcome.problems
        if problems:
            yield ""
            yield f"{result.row.name}:"
            yield from (f"  {problem}" for problem in problems[:SHOWN])
            if len(problems) > SHOWN:
                yield f"  and {len(problems) - SHOWN} more: --only {result.row.name} --json FILE has them all."
