"""Find the methods and the pages that a change concerns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from scripts.spec.diff.change import Change
from scripts.spec.document import ROOT

WRITTEN = "Do not edit"


class Mention(NamedTuple):
    """A page that names something that changed, and the lines where it does."""

    file: str
    name: str
    lines: tuple[int, ...]


def touched_operations(changes: Iterable[Change]) -> list[str]:
    """Return the ids of the operations that changed in more than their words, and their former ids."""
    found: dict[str, None] = {}
    for change in changes:
        if change.effect != "docs":
            found |= dict.fromkeys(change.operations)
            if change.kind.endswith("-renamed") and isinstance(change.old, str) and change.kind.startswith("operation"):
                found[change.old] = None
    return sorted(found)


def mentions(changes: Iterable[Change], calls: dict[str, list[str]], schemas: Iterable[str], root: Path = ROOT) -> list[Mention]:
    """Return the lines of README, docs and examples that name an operation, a method or a class that changed."""
    listed = [change for change in changes if change.effect != "docs"]
    names: dict[str, str] = {}
    for operation in touched_operations(listed):
        names[operation] = rf"\b{re.escape(operation)}\b"
        for call in calls.get(operation, []):
            # The client may have any name there; a dot stands before what follows it.
            names[call] = rf"{re.escape(call.removeprefix('client').removesuffix('()'))}\("
    for schema in {re.split(r"[.\[({ ]", change.place)[0] for change in listed} & set(schemas):
        names[schema] = rf"\b{re.escape(schema)}\b"
    for change in listed:
        if change.kind.startswith("webhook-"):
            for event in {change.place, change.old} - {None}:
                names[str(event)] = rf"(?<![\w.]){re.escape(str(event))}(?![\w.])"
    return list(_search(names, root)) if names else []


def _search(names: dict[str, str], root: Path) -> Iterator[Mention]:
    patterns = {name: re.compile(pattern) for name, pattern in sorted(names.items())}
    for path in (root / "README.md", *sorted((root / "docs").rglob("*.md")), *sorted((root / "examples").rglob("*.py"))):
        if not path.is_file():
            continue
        text = path.read_text(encoding="utf-8")
        if WRITTEN in text[:300]:
            continue
        found: dict[str, list[int]] = {}
        for number, line in enumerate(text.splitlines(), 1):
            here = [name for name, pattern in patterns.items() if pattern.search(line)]
            for name in here:
                # `client.list_threads()` says it all.
                if not any(name != other and name in other for other in here):
                    found.setdefault(name, []).append(number)
        for name, lines in found.items():
            yield Mention(path.relative_to(root).as_posix(), name, tuple(lines))
