"""docs/performance.md: a section and a plot per row, each kept until that row is measured again."""

from __future__ import annotations

import datetime
import json
import os
import platform
import re
import subprocess
from pathlib import Path

from benchmarks.measuring import Goal, Outcome
from benchmarks.peers import ANTHROPIC, HTTPX, OPENAI, OURS, PLOTS, PUBLISHED, ROOT, versions
from scripts.proofs.page import table

PAGE = ROOT / "docs" / "performance.md"
DRAW = ROOT / "benchmarks" / "draw.py"
LEAST_SHARE = 0.01
HEAD = """\
<!-- Written by `make bench`. Do not edit. -->

# Performance, in figures

Each client in an environment of its own, against one server that answers what was prepared, over real sockets on one machine.
The clients are measured in turn, round by round, and compared by their medians; the spread is the width of the middle half of the
values. What counts are ratios: the figures themselves are those of one machine. The load is that of the minute before a row was
measured, in which the row before it mostly was.
"""


def section(outcome: Outcome) -> str:
    """Return what one row found, in Markdown."""
    goals = [[goal.words, _limit(goal), _figure(goal.found), "met" if goal.met else "**not met**"] for goal in outcome.goals]
    tables = [_points(outcome) if outcome.over else _samples(outcome), table(["Goal", "Limit", "Found", ""], goals)]
    reasons = [f"Why not ({goal.words}): {goal.why}" for goal in outcome.goals if goal.why and not goal.met]
    return "\n\n".join([f"## {outcome.title}", outcome.how, *tables, *reasons, *_shares(outcome)]) + "\n"


def _shares(outcome: Outcome) -> list[str]:
    """Return where the time goes: one column per call, in percent."""
    if not outcome.shares:
        return []
    packages = sorted({name for _, shares in outcome.shares for name in shares}, key=lambda name: -_most(outcome, name))
    lines = [
        [name, *(f"{shares.get(name, 0.0) * 100:.0f}" for _, shares in outcome.shares)]
        for name in packages
        if _most(outcome, name) >= LEAST_SHARE
    ]
    words = (
        "Where the time of lumnisai goes, as Python's profiler sees it (code that calls many small functions looks larger to it):"
    )
    return [words, table(["Package", *(f"{call} (%)" for call, _ in outcome.shares)], lines)]


def _most(outcome: Outcome, name: str) -> float:
    return max(shares.get(name, 0.0) for _, shares in outcome.shares)


def _samples(outcome: Outcome) -> str:
    head = ["What", f"Median ({outcome.unit})", f"Spread ({outcome.unit})", "Rounds"]
    lines = [[one.name, _figure(one.median), _figure(one.spread), len(one.values)] for one in outcome.series]
    return table(head, lines)


def _points(outcome: Outcome) -> str:
    assert outcome.over is not None
    label, places = outcome.over
    columns = [[_figure(value) for value in one.values] for one in outcome.series]
    # Ten of them say as much as a hundred; the plot has all.
    step = max(1, len(places) // 10)
    lines = [[f"{place:,g}", *line] for place, *line in zip(places, *columns, strict=True)][step - 1 :: step]
    return table([label, *(f"{one.name} ({outcome.unit})" for one in outcome.series)], lines)


def _figure(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 999.5 else f"{value:.3g}"


def _limit(goal: Goal) -> str:
    return f"{'≥' if goal.at_least else '≤'} {goal.limit:,g}"


def machine() -> str:
    """Say what it was measured on, without saying whose."""
    model = platform.processor() or platform.machine()
    if (info := Path("/proc/cpuinfo")).exists():
        named = (line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name"))
        model = next(named, model)
    return f"{model}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def load() -> str:
    """Say how busy the machine is with other things, before anything is measured."""
    return f"load before it {os.getloadavg()[0]:.1f}"


def write(name: str, outcome: Outcome, busy: str, page: Path = PAGE) -> None:
    """Put a row into the page, and draw its plot."""
    from benchmarks.__main__ import ROWS

    text = page.read_text(encoding="utf-8") if page.exists() else ""
    pieces = re.split(r"^<!-- row: ([a-z0-9-]+) -->$", text, flags=re.MULTILINE)
    rows = dict(zip(pieces[1::2], (piece.strip() for piece in pieces[2::2]), strict=True))
    folder = page.with_suffix("")
    folder.mkdir(exist_ok=True)
    draw(outcome, folder / f"{name}.svg")
    measured = f"Measured on {datetime.date.today().isoformat()}, {machine()}; {busy}; {clients()}."
    rows[name] = f"{section(outcome)}\n![{outcome.title}]({folder.name}/{name}.svg)\n\n{measured}"
    parts = [HEAD, *(f"<!-- row: {one} -->\n\n{rows[one]}\n" for one in ROWS if one in rows)]
    page.write_text("\n".join(parts), encoding="utf-8")


def draw(outcome: Outcome, target: Path) -> None:
    """Draw a plot, in the environment that has the library for it."""
    subprocess.run([PLOTS.python, DRAW, target], input=json.dumps(outcome._asdict()), text=True, check=True)


def clients() -> str:
    asked = {
        HTTPX: ["httpx"],
        OURS: ["lumnisai", "httpx"],
        PUBLISHED: ["httpx", "pydantic"],
        OPENAI: ["openai", "httpx2"],
        ANTHROPIC: ["anthropic", "httpx2"],
    }
    return "; ".join(f"{peer.title} ({versions(peer, *names)})" for peer, names in asked.items())
