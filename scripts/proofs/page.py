"""docs/reliability.md: one page of figures, each section of it written by the command that found them."""

from __future__ import annotations

import platform
import re
from collections.abc import Sequence
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
SECTIONS = {
    "matrix": "make faults",
    "exactly-once": "make exactly-once",
    "cut-streams": "make cut-streams",
    "kill": "make kill",
    "waits": "make waits",
    "fuzz": "make fuzz",
    "mutants": "make mutants",
}
HEAD = """\
<!-- Written by the commands it names. Do not edit. -->

# Reliability, in figures

What a network, a gateway or a dying server can do to a call, and what came of it when it was tried: with real sockets, with
both clients, and against servers that misbehave on purpose. Each section says which command wrote it and exits with 1 when
anything comes out otherwise.
"""
NO_FIGURES = "No run of it has come out as expected yet, so there are no figures.\n"


def write_section(name: str, text: str, page: Path = PAGE) -> None:
    """Replace one section of the page and leave the others as they are."""
    found = sections(page.read_text(encoding="utf-8") if page.exists() else "")
    found[name] = text
    parts = [HEAD, *(f"{_mark(one)}\n\n{found.get(one, NO_FIGURES).strip()}\n" for one in SECTIONS)]
    page.write_text("\n".join(parts), encoding="utf-8")


def sections(text: str) -> dict[str, str]:
    """Return the sections of a page by their names."""
    pieces = re.split(r"^<!-- section: ([a-z-]+) -->$", text, flags=re.MULTILINE)
    return dict(zip(pieces[1::2], (piece.strip() for piece in pieces[2::2]), strict=True))


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines)


def written_by(name: str, command: str) -> str:
    """Say which command found the figures of a section, and on what."""
    machine = f"Python {platform.python_version()}, {platform.system()}"
    return f"Written by `{SECTIONS[name]}` (`python -m {command}`), on {machine}."


def _mark(name: str) -> str:
    return f"<!-- section: {name} -->"
