"""Say how a program calls each operation: `client.threads.list()`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from scripts.contract.facade_methods import HALVES, methods

ROOTS = ("AsyncView", "AsyncInvoking", "AsyncFlat")


class _Class(NamedTuple):
    bases: tuple[str, ...]
    # The attribute of each resource below this one, by the name of its class.
    attributes: dict[str, str]
    functions: list[ast.FunctionDef | ast.AsyncFunctionDef]


def facade_calls() -> dict[str, list[str]]:
    """Return the calls that reach each operation, the shortcuts on the client included."""
    classes = dict(_classes())
    places = _places(classes)
    calls: dict[str, list[str]] = {}
    for method in (method for method in methods("async") if not method.name.startswith("_")):
        for place in places.get(method.resource, [method.resource]):
            calls.setdefault(method.operation, []).append(f"{place}.{method.name}()")
    reaches = {call: operation for operation, listed in calls.items() for call in listed}
    for call, target in _shortcuts(classes):
        if target in reaches and call not in calls[reaches[target]]:
            calls[reaches[target]].append(call)
    return {operation: list(dict.fromkeys(listed)) for operation, listed in calls.items()}


def _classes() -> Iterator[tuple[str, _Class]]:
    for path in sorted(HALVES["async"].rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                functions = [one for one in node.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef))]
                attributes = {
                    ast.unparse(one.returns).strip("'\""): one.name
                    for one in functions
                    if one.returns is not None and any(ast.unparse(mark).endswith("property") for mark in one.decorator_list)
                }
                yield node.name, _Class(tuple(map(ast.unparse, node.bases)), attributes, functions)


def _places(classes: dict[str, _Class]) -> dict[str, list[str]]:
    """Return where the objects of each class are found from the client on."""
    places: dict[str, list[str]] = {root: ["client"] for root in ROOTS}
    waiting = list(ROOTS)
    while waiting:
        name = waiting.pop()
        found = classes.get(name)
        if found is None:
            continue
        below = {attribute: [f"{place}.{where}" for place in places[name]] for attribute, where in found.attributes.items()}
        for other, where in [*below.items(), *((base, places[name]) for base in found.bases)]:
            fresh = [place for place in where if place not in places.get(other, [])]
            if other in classes and fresh:
                places.setdefault(other, []).extend(fresh)
                waiting.append(other)
    return places


def _shortcuts(classes: dict[str, _Class]) -> Iterator[tuple[str, str]]:
    """Yield each method of the client that does nothing but call a method of a resource, and that method."""
    for name in ("AsyncFlat", *classes["AsyncFlat"].bases):
        for function in classes[name].functions if name in classes else []:
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("self."):
                    yield f"client.{function.name}()", f"client.{ast.unparse(node.func).removeprefix('self.')}()"
