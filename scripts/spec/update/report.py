"""Write down what an update did and what it left to do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.spec.diff import markdown
from scripts.spec.diff.values import shown
from scripts.spec.update.steps import Update

# Raised when the form of the JSON report changes in a way that breaks its readers.
FORMAT = 1
MOST_FILES = 200


def write(update: Update, directory: Path, status: int) -> None:
    """Write report.md, report.json and changelog.md."""
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "report.md").write_text(render(update), encoding="utf-8")
    text = json.dumps(as_json(update, status), ensure_ascii=False, indent=2)
    (directory / "report.json").write_text(text + "\n", encoding="utf-8")
    (directory / "changelog.md").write_text(markdown.changelog(update.diff) if update.diff else "", encoding="utf-8")


def as_json(update: Update, status: int) -> dict[str, Any]:
    """Return the report for programs; `diff` is as the report of `make spec-diff`."""
    return {
        "format": FORMAT,
        "source": update.source.name,
        "status": status,
        "applied": update.is_new and not update.dry_run,
        "diff": update.diff.as_json() if update.diff else None,
        "files": {"written": update.changes.written, "removed": update.changes.removed},
        "left": update.left,
        "supplied": update.supplied,
    }


def render(update: Update) -> str:
    """Return the report for people."""
    return "\n".join(_lines(update)) + "\n"


def _lines(update: Update) -> Iterator[str]:
    yield "# Update of the contract"
    yield ""
    if not update.is_new:
        yield "The contract is as it was, and nothing was changed."
        return
    done = "would be" if update.dry_run else "were"
    written, removed = update.changes.written, update.changes.removed
    yield f"{len(written)} files {done} written and {len(removed)} removed."
    yield from ("", "## Left to do by hand", "")
    if not update.left:
        yield "Nothing."
    for item in update.left:
        file = f" ({item['file']})" if item["file"] and item["file"] not in item["where"] else ""
        yield f"- [ ] {': '.join(part for part in (item['where'] + file, item['what']) if part)} {item['todo']}".rstrip()
    if update.supplied:
        yield from ("", "## Supplied by rule, to be looked at", "")
        yield from (f"- {shown(sentence)}" for sentence in update.supplied)
    if update.diff:
        yield ""
        # One level further down, as a part of this page.
        for line in markdown.render(update.diff).splitlines():
            yield f"#{line}" if line.startswith("#") else line
    yield from ("", "## Files", "")
    listed = [*(f"- {path}" for path in written), *(f"- {path} (removed)" for path in removed)]
    yield from listed[:MOST_FILES]
    if len(listed) > MOST_FILES:
        yield f"- and {len(listed) - MOST_FILES} more"
