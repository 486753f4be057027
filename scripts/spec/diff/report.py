"""All that a comparison says, for people and for programs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.spec.diff.change import Change
from scripts.spec.diff.compare import compare
from scripts.spec.diff.facade_calls import facade_calls
from scripts.spec.diff.reader import Reader, mapping
from scripts.spec.diff.touched import Mention, mentions, touched_operations
from scripts.spec.diff.version import Bump, bump, following
from scripts.spec.document import ROOT

# Raised when the form of the JSON report changes in a way that breaks its readers.
FORMAT = 1
WEBHOOKS = "webhooks.receive()"


@dataclass(frozen=True)
class Report:
    """The changes, and what follows from them."""

    old: str
    new: str
    changes: list[Change]
    bump: Bump
    version: str
    next_version: str
    methods: dict[str, list[str]]
    mentions: list[Mention]
    # Names of schemas are no part of the wire, but each is a class that programs may import.
    classes_added: list[str]
    classes_removed: list[str]

    def count(self, verdict: str) -> int:
        """Return how many changes have this verdict."""
        return sum(verdict in change.verdicts for change in self.changes)

    def as_json(self) -> dict[str, Any]:
        """Return the report as `report.schema.json` describes it."""
        return {
            "format": FORMAT,
            "old": self.old,
            "new": self.new,
            "summary": {name: self.count(name) for name in ("callers", "installed", "safe", "docs")},
            "version": {"current": self.version, "bump": self.bump, "next": self.next_version},
            "changes": [
                {
                    "kind": change.kind,
                    "place": change.place,
                    "direction": change.direction,
                    "words": change.words,
                    "old": change.old,
                    "new": change.new,
                    "verdicts": list(change.verdicts),
                    "reason": change.reason,
                    "operations": list(change.operations),
                }
                for change in self.changes
            ],
            "classes": {"added": self.classes_added, "removed": self.classes_removed},
            "methods": self.methods,
            "mentions": [{**mention._asdict(), "lines": list(mention.lines)} for mention in self.mentions],
        }


def make(
    old: dict[str, Any], new: dict[str, Any], version: str, names: tuple[str, str] = ("old", "new"), root: Path = ROOT
) -> Report:
    """Compare two contracts, and find what follows.

    Args:
        old: The contract as it was.
        new: The contract as it is.
        version: The version of the package that `old` belongs to.
        names: What the two are called in the report.
        root: Where README, docs and examples are.

    Raises:
        SpecError: A contract can't be compared.
        ValueError: The version is none.
    """
    changes = compare(old, new)
    receivers = {webhook.id: [WEBHOOKS] for document in (old, new) for webhook in Reader(document).webhooks()}
    calls = facade_calls() | receivers
    before, after = (set(mapping(mapping(document.get("components")).get("schemas"))) for document in (old, new))
    moved = bump(changes)
    return Report(
        *names,
        changes=changes,
        bump=moved,
        version=version,
        next_version=following(version, moved),
        methods={operation: calls.get(operation, []) for operation in touched_operations(changes)},
        mentions=mentions(changes, calls, before | after, root),
        classes_added=sorted(after - before),
        classes_removed=sorted(before - after),
    )
