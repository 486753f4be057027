"""Which breaking changes since the last release are meant, and why: `intended.yaml`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml

from scripts.contract.problem import Problem

INTENDED = Path(__file__).with_name("intended.yaml")


class Intended:
    """The entries of one part of the file: pattern → reason; a pattern may hold `*`, and remembers that it was needed."""

    def __init__(self, part: str, version: str, path: Path = INTENDED) -> None:
        data: dict[str, Any] = (yaml.safe_load(path.read_text(encoding="utf-8")) or {}).get(part, {})
        self._file = path.name
        self._since = str(data.get("since"))
        self._version = version
        self._reasons: dict[str, str] = data.get("changes") or {}
        self._used: set[str] = set()

    def unintended(self, changes: Iterable[str], todo: str) -> Iterator[Problem]:
        """Yield each change (`place: what`) that nobody meant, and each entry that is of no use."""
        if self._since != self._version:
            what = f"its entries are about changes since {self._since}, but the last release is {self._version}."
            yield Problem(self._file, what, "Take out the old entries, and set `since`.")
        for change in changes:
            matching = [pattern for pattern in self._reasons if fnmatchcase(change, pattern)]
            self._used.update(matching)
            if not matching:
                where, _, what = change.partition(": ")
                yield Problem(where, f"{what}.", todo)
        for pattern, reason in self._reasons.items():
            if not str(reason or "").strip():
                yield Problem(self._file, f"{pattern!r} has no reason.", "Say why it may break.")
            elif pattern not in self._used:
                yield Problem(self._file, f"nothing needs {pattern!r} any more.", "Take it out.")
