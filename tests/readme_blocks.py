"""Run the Python blocks of a Markdown file, each as a program of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(path: Path) -> Iterator[tuple[str, str]]:
    """Yield a name (file and line) and the source of each Python block."""
    text = path.read_text(encoding="utf-8")
    for match in FENCE.finditer(text):
        line = text.count("\n", 0, match.start()) + 2
        # Empty lines in front keep the line numbers of the file in tracebacks.
        yield f"{path.name}:{line}", "\n" * (line - 1) + match[1]
