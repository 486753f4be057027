"""Refuse references that lead out of the contract, nowhere, to something else, or in a circle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.spec.diff.reader import SpecError, mapping
from scripts.spec.update.places import ROOT, Place, at
from scripts.spec.update.shape import SECTIONS, Part, parts

# Below these stands another view of the same value, or, for items, all that it has; the generator makes a class of neither.
SAME_VALUE = ("items", "allOf", "anyOf", "oneOf", "not", "if", "then", "else")


def check(document: dict[str, Any]) -> None:
    """Look at every reference.

    Raises:
        SpecError: One of them is refused; the message says where it stands.
    """
    _check_local(document)
    leads: dict[str, list[tuple[str, Place]]] = {}
    components = mapping(document.get("components"))
    for part in parts(document):
        if "$ref" not in part.data:
            continue
        reference, place = part.data["$ref"], (part.place, "$ref")
        section = SECTIONS.get(part.kind)
        start = "#/components/headers/" if _is_header(part) else f"#/components/{section}/"
        if not isinstance(reference, str) or section is None or not reference.startswith(start):
            raise SpecError(f"{at(place)}: a {part.kind} refers to {str(reference)[:100]}; only {start}… is taken here.")
        name = reference.removeprefix(start)
        if name not in mapping(components.get(start.split("/")[2])):
            raise SpecError(f"{at(place)}: {reference[:100]} leads nowhere; add the component or correct the reference.")
    for kind, section in SECTIONS.items():
        for name, data in mapping(components.get(section)).items():
            place = (((ROOT, "components"), section), name)
            leads[f"#/components/{section}/{name}"] = list(_leads(kind, data, place))
    _check_circles(leads)


def _is_header(part: Part) -> bool:
    if not part.place or part.kind != "parameter":
        return False
    above, _ = part.place
    return above[-1:] == ("headers",)


def _check_local(document: dict[str, Any]) -> None:
    # Everywhere, whatever the object is: a validator that finds it may follow it.
    waiting: list[tuple[Any, Place]] = [(document, ROOT)]
    while waiting:
        node, place = waiting.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and not reference.startswith("#/"):
                raise SpecError(f"{at((place, '$ref'))}: {reference[:100]} leads out of the document; bundle it into one file.")
            waiting += [(value, (place, name)) for name, value in node.items()]
        elif isinstance(node, list):
            waiting += [(value, (place, index)) for index, value in enumerate(node)]


def _leads(kind: str, data: Any, place: Place) -> Iterator[tuple[str, Place]]:
    """Yield each reference that must be followed to know what a component is."""
    waiting = [(data, place)]
    while waiting:
        node, here = waiting.pop()
        if not isinstance(node, dict):
            continue
        if isinstance(node.get("$ref"), str):
            yield node["$ref"], (here, "$ref")
        for name in SAME_VALUE if kind == "schema" else ():
            below = node.get(name)
            waiting += [(each, (here, name)) for each in (below if isinstance(below, list) else [below])]


def _check_circles(leads: dict[str, list[tuple[str, Place]]]) -> None:
    done: set[str] = set()
    for start, first in leads.items():
        trail: list[tuple[str, Iterator[tuple[str, Place]]]] = [(start, iter(first))]
        on_trail = {start}
        while trail:
            name, remaining = trail[-1]
            target, place = next(remaining, ("", ROOT))
            if not target:
                done.add(name)
                on_trail.discard(name)
                trail.pop()
            elif target in on_trail:
                raise SpecError(f"{at(place)}: {target[:100]} is made of nothing but itself; give one of the circle a content.")
            elif target not in done and target in leads:
                on_trail.add(target)
                trail.append((target, iter(leads[target])))
