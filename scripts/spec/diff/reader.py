"""Look into a contract that may be written in many ways, and even be wrong in places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from scripts.spec.document import METHODS, Operation

# Some ten times the contract of this project.
MOST_VALUES = 2_000_000
SCHEMAS = "#/components/schemas/"


class SpecError(ValueError):
    """A contract can't be compared: the message says why."""


def mapping(node: Any) -> dict[str, Any]:
    """Return the node if it is an object, an empty one otherwise."""
    return node if isinstance(node, dict) else {}


def sequence(node: Any) -> list[Any]:
    """Return the node if it is an array, an empty one otherwise."""
    return node if isinstance(node, list) else []


class Node(NamedTuple):
    """A node behind its references, and the reference that led to it first."""

    data: Any
    reference: str | None


class Reader:
    """A contract whose references are followed."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.components = mapping(document.get("components"))

    def follow(self, node: Any) -> Node:
        """Follow `$ref`s from this node.

        Raises:
            SpecError: A reference leads nowhere, out of the document, or in a circle.
        """
        first: str | None = None
        seen: set[str] = set()
        while (reference := reference_of(node)) is not None:
            if reference in seen:
                raise SpecError(f"the reference {reference} leads back to itself.")
            seen.add(reference)
            first = first or reference
            node = self._lookup(reference)
        return Node(node, first)

    def resolved(self, node: Any) -> dict[str, Any]:
        """Return the object that this node is or refers to."""
        return mapping(self.follow(node).data)

    def operations(self) -> Iterator[Operation]:
        """Yield each operation, with the parameters of its path; one without an id is known by its method and path."""
        yield from self._operations("paths")

    def webhooks(self) -> Iterator[Operation]:
        """Yield each call that the platform makes."""
        yield from self._operations("webhooks")

    def _operations(self, section: str) -> Iterator[Operation]:
        for path, raw in mapping(self.document.get(section)).items():
            item = self.resolved(raw)
            for method in METHODS:
                data = item.get(method)
                if isinstance(data, dict):
                    if "parameters" in item:
                        own = [self.resolved(parameter) for parameter in sequence(data.get("parameters"))]
                        taken = {(parameter.get("in"), parameter.get("name")) for parameter in own}
                        shared = [self.resolved(parameter) for parameter in sequence(item["parameters"])]
                        inherited = [one for one in shared if (one.get("in"), one.get("name")) not in taken]
                        data = {**data, "parameters": [*inherited, *own]}
                    name = data.get("operationId")
                    yield Operation(name if isinstance(name, str) else f"{method.upper()} {path}", method, path, data)

    def _lookup(self, reference: str) -> Any:
        if not reference.startswith("#/"):
            raise SpecError(f"the reference {reference} leads out of the document; bundle it first.")
        target: Any = self.document
        for part in unquote(reference[2:]).split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            if isinstance(target, list) and key.isdecimal() and int(key) < len(target):
                target = target[int(key)]
            elif isinstance(target, dict) and key in target:
                target = target[key]
            else:
                raise SpecError(f"the reference {reference} leads nowhere.")
        return target


def check_size(document: Any) -> None:
    """Refuse what is too large to be looked at, such as YAML whose aliases multiply or contain themselves.

    Raises:
        SpecError: It has more values than any contract.
    """
    waiting, count = [document], 0
    while waiting:
        node = waiting.pop()
        children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        count += len(children)
        if count > MOST_VALUES:
            raise SpecError(f"the contract has more than {MOST_VALUES:,} values, or contains itself.")
        waiting += [child for child in children if isinstance(child, (dict, list))]


def reference_of(node: Any) -> str | None:
    """Return where a node refers to, if it does."""
    reference = node.get("$ref") if isinstance(node, dict) else None
    return reference if isinstance(reference, str) else None
