"""Check that the facade reaches every operation of the contract with all its parameters, and returns what it answers.

    python -m scripts.contract.facade             one line per operation, and what is wrong

Exemptions stand in exemptions.yaml, each with its reason; one that is not needed any more is reported too.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from scripts.contract.facade_methods import Method, declared_returns, methods
from scripts.spec.document import Operation, load, operations, resolve

EXEMPTIONS = Path(__file__).with_name("exemptions.yaml")


class Exemptions:
    """What may differ, and why; remembers what was asked for."""

    def __init__(self, path: Path = EXEMPTIONS) -> None:
        self._reasons: dict[str, dict[str, str]] = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        self._used: set[tuple[str, str]] = set()

    def allow(self, operation: str, what: str) -> bool:
        """Return whether there is a reason for a difference."""
        if self._reasons.get(operation, {}).get(what):
            self._used.add((operation, what))
            return True
        return False

    def unused(self) -> Iterator[str]:
        """Yield the exemptions that nothing needed."""
        for operation, reasons in self._reasons.items():
            for what in reasons:
                if (operation, what) not in self._used:
                    yield f"{operation}: the exemption for {what} is not needed any more; take it out of exemptions.yaml."


def wire_names(document: dict[str, Any], operation: Operation) -> set[str]:
    """Return the names of all that a caller may pass: parameters, and the fields of the body."""
    parameters = [resolve(document, parameter) for parameter in operation.data.get("parameters", [])]
    names = {parameter["name"] for parameter in parameters if parameter["in"] in ("path", "query")}
    body = resolve(document, operation.data.get("requestBody", {}))
    for media in body.get("content", {}).values():
        names |= set(resolve(document, media["schema"]).get("properties", {}))
    return names


def problems(document: dict[str, Any], exemptions: Exemptions, returns: dict[str, str] | None = None) -> Iterator[str]:
    """Yield a sentence for each thing the facade lacks.

    Args:
        document: The contract.
        exemptions: What may differ.
        returns: What each operation answers; read from the generated client when left out.
    """
    returns = declared_returns() if returns is None else returns
    for half in ("async", "sync"):
        reached: dict[str, list[Method]] = {}
        for method in methods(half):
            reached.setdefault(method.operation, []).append(method)
        for operation in operations(document):
            found = reached.get(operation.id)
            if not found:
                if not exemptions.allow(operation.id, "method"):
                    yield f"{operation.id} ({half}): no method of the facade reaches it; add one to its resource."
                continue
            passable = frozenset().union(*(method.parameters for method in found))
            for name in sorted(wire_names(document, operation) - passable):
                if not exemptions.allow(operation.id, name):
                    where = " or ".join(f"{method.resource}.{method.name}()" for method in found)
                    yield f"{operation.id} ({half}): {name} can't be passed; add it to {where}."
            declared = returns[operation.id]
            if declared not in {method.returns for method in found} and not exemptions.allow(operation.id, "returns"):
                shown = ", ".join(f"{method.resource}.{method.name}() -> {method.returns}" for method in found)
                yield f"{operation.id} ({half}): the contract answers {declared}, but {shown}."
    yield from exemptions.unused()


def main() -> int:
    """Print the problems, or how much was found in order."""
    document = load()
    found = list(problems(document, Exemptions()))
    for problem in found:
        print(problem)
    count = len(list(operations(document)))
    print(f"{count} operations, in both halves of the facade: {len(found)} problem(s).")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
