"""The facade reaches every operation of the contract with all its parameters, and returns what it answers.

Exemptions stand in exemptions.yaml, each with its reason; one that is not needed any more is reported too.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from scripts.contract.facade_methods import Method, declared_returns, methods
from scripts.contract.problem import Outcome, Problem
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

    def unused(self) -> Iterator[Problem]:
        """Yield the exemptions that nothing needed."""
        for operation, reasons in self._reasons.items():
            for what in reasons:
                if (operation, what) not in self._used:
                    words = f"the exemption for {what} is not needed any more."
                    yield Problem(operation, words, "Take it out of exemptions.yaml.")


def wire_names(document: dict[str, Any], operation: Operation) -> set[str]:
    """Return the names of all that a caller may pass: parameters, and the fields of the body."""
    parameters = [resolve(document, parameter) for parameter in operation.data.get("parameters", [])]
    names = {parameter["name"] for parameter in parameters if parameter["in"] in ("path", "query")}
    body = resolve(document, operation.data.get("requestBody", {}))
    for media in body.get("content", {}).values():
        names |= set(resolve(document, media["schema"]).get("properties", {}))
    return names


def problems(document: dict[str, Any], exemptions: Exemptions, returns: dict[str, str] | None = None) -> Iterator[Problem]:
    """Yield each thing that the facade lacks.

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
        known = {operation.id for operation in operations(document)}
        for name in sorted(reached.keys() - known):
            shown = " and ".join(f"{method.resource}.{method.name}()" for method in reached[name])
            yield Problem(f"{name} ({half})", f"{shown} uses it, but the contract has no such operation.", "Take it out there.")
        for operation in operations(document):
            where = f"{operation.id} ({half})"
            found = reached.get(operation.id)
            if not found:
                if not exemptions.allow(operation.id, "method"):
                    yield Problem(where, "no method of the facade reaches it.", "Add one to its resource (lumnisai/_async).")
                continue
            passable = frozenset().union(*(method.parameters for method in found))
            for name in sorted(wire_names(document, operation) - passable):
                if not exemptions.allow(operation.id, name):
                    shown = " or ".join(f"{method.resource}.{method.name}()" for method in found)
                    yield Problem(where, f"{name} can't be passed.", f"Add it to {shown}.")
            declared = returns.get(operation.id)
            if declared is None:
                yield Problem(where, "the generated client doesn't have it.", "Run `make generate`.")
            elif declared not in {method.returns for method in found} and not exemptions.allow(operation.id, "returns"):
                shown = ", ".join(f"{method.resource}.{method.name}() -> {method.returns}" for method in found)
                yield Problem(where, f"the contract answers {declared}, but {shown}.", "Return what the contract answers.")
    yield from exemptions.unused()


def check() -> Outcome:
    """Look at every operation, in both halves."""
    document = load()
    found = list(operations(document))
    names = sum(len(wire_names(document, operation)) for operation in found)
    return Outcome(f"{len(found)} operations, {names} parameters, both halves", list(problems(document, Exemptions())))
