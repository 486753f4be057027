"""Say what an update leaves to do by hand, each thing with the file it belongs into."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from scripts.spec.document import Operation, operations

# What each check looks at, where the new code goes, and what it is called there.
FOLDERS = {"facade": Path("lumnisai/_async/resources"), "local": Path("lumnisai/local/operations")}
# The synchronous half is derived from the other: one thing to do, not two.
HALF = re.compile(r" \((?:async|sync)\)$")


def things_to_do(rows: Iterable[dict[str, Any]], document: dict[str, Any], project: Path) -> list[dict[str, str]]:
    """Return what the checks of the contract found.

    Args:
        rows: The results of `python -m scripts.contract`.
        document: The new contract.
        project: Where the sources are.
    """
    known = {operation.id: operation for operation in operations(document)}
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for row in rows:
        files = _Files(project, FOLDERS.get(row["row"]), known.values())
        for problem in row["problems"]:
            where = HALF.sub("", problem["where"])
            item = {"check": row["row"], "file": files.of(where), **problem, "where": where}
            found.setdefault(tuple(item.values()), item)
    return list(found.values())


class _Files:
    """The files of one folder, and the operations that each of them names."""

    def __init__(self, project: Path, folder: Path | None, known: Iterable[Operation]) -> None:
        self._project, self._folder = project, folder
        self._known = {operation.id: operation for operation in known}
        self._named: dict[str, set[str]] = {}
        for path in sorted((project / folder).glob("*.py")) if folder else ():
            self._named[path.name] = set(re.findall(r"\w+", path.read_text(encoding="utf-8")))

    def of(self, name: str) -> str:
        """Return the file that a missing operation belongs into or a stray one is in, or a file itself; else nothing."""
        if self._folder is None:
            path = re.sub(r":\d+$", "", name)
            return path if (self._project / path).is_file() else ""
        operation = self._known.get(name)
        if operation is None or any(name in words for words in self._named.values()):
            votes = Counter(file for file, words in self._named.items() if name in words)
        else:
            votes = Counter(dict(self._votes(operation)))
        if votes:
            return (self._folder / votes.most_common(1)[0][0]).as_posix()
        return (self._folder / f"{operation.data['tags'][0]}.py").as_posix() if operation else ""

    def _votes(self, operation: Operation) -> Iterator[tuple[str, int]]:
        """Yield each file with the number of names it has of operations near this one; nearer ones count for more."""
        for file, words in self._named.items():
            near = [other for other in self._known.values() if other.id in words and other.data["tags"] == operation.data["tags"]]
            count = sum(_shared(operation.path, other.path) ** 2 for other in near)
            if count:
                yield file, count


def _shared(path: str, other: str) -> int:
    """Return how many segments two paths have in common from the front."""
    count = 0
    for one, two in zip(path.split("/"), other.split("/"), strict=False):
        if one != two:
            break
        count += 1
    return count
