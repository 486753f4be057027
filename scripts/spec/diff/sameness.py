"""Pass over what is the same in both contracts, down to the last thing it refers to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.spec.diff.reader import Reader, mapping


class Sameness:
    """Knows which components differ, or lead to one that does."""

    def __init__(self, old: Reader, new: Reader) -> None:
        before, after = dict(_components(old)), dict(_components(new))
        shared = [name for name in before if name in after and before[name] == after[name]]
        uses = {name: set(references(before[name])) for name in shared}
        self._same = set(shared)
        while stray := {name for name in self._same if not uses[name] <= self._same}:
            self._same -= stray

    def holds(self, old: Any, new: Any) -> bool:
        """Tell whether two nodes mean the same without looking closer; when in doubt, they don't."""
        return bool(old == new) and all(reference in self._same for reference in references(old))


def references(node: Any) -> Iterator[str]:
    """Yield every reference below a node."""
    waiting = [node]
    while waiting:
        found = waiting.pop()
        if isinstance(found, dict):
            if isinstance(found.get("$ref"), str):
                yield found["$ref"]
            waiting += [child for child in found.values() if isinstance(child, (dict, list))]
        elif isinstance(found, list):
            waiting += [child for child in found if isinstance(child, (dict, list))]


def _components(reader: Reader) -> Iterator[tuple[str, Any]]:
    for section, members in reader.components.items():
        for name, component in mapping(members).items():
            yield f"#/components/{section}/{name}", component
