"""Read the text of a contract that nobody vouches for: no alias, no tag, no name twice, nothing endless."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any, Literal

import yaml

from scripts.spec.diff.reader import SpecError
from scripts.spec.update.places import ROOT, Place, at

Format = Literal["json", "yaml"]

# Some six times the contract of this project.
MOST_NODES = 200_000
MOST_LEVELS = 64
KEPT_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float")}


class _Scalars(yaml.SafeLoader):
    """What a plain scalar means: as `document.load` reads it, without the types that JSON doesn't have."""


_Scalars.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag in KEPT_TAGS]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def parse(data: bytes, form: Format) -> dict[str, Any]:
    """Return the document that a text holds.

    Raises:
        SpecError: It can't be read, or not without a doubt.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SpecError(f"the text is not UTF-8 (byte {error.start}); save it as UTF-8.") from None
    document = _json(text) if form == "json" else _Yaml().build(text)
    if not isinstance(document, dict):
        raise SpecError("#: the top level is no object, so this is no OpenAPI document.")
    return document


def _json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except RecursionError:
        raise SpecError(f"the text is nested more than {MOST_LEVELS} levels deep; no contract needs that.") from None
    except json.JSONDecodeError as error:
        raise SpecError(f"this is no JSON: {error.msg} in line {error.lineno}, column {error.colno}.") from None
    except ValueError as error:
        raise SpecError(f"a number can't be read: {str(error)[:100]}.") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise SpecError(f"the name {name[:100]!r} stands twice in one object; which of the two holds can't be known.")
        found[name] = value
    return found


def _constant(name: str) -> Any:
    raise SpecError(f"{name} is no number of JSON; leave it out or write a number.")


class _Yaml:
    """Build a document event by event, so that a bomb is noticed while it is small."""

    def __init__(self) -> None:
        self._scalars: Any = _Scalars("")
        self._root: list[Any] = []
        # The containers that are open, each with the name its next value gets and the place where it stands.
        self._open: list[tuple[Any, Place]] = [(self._root, ROOT)]
        self._name: list[str | None] = [None]
        self._nodes = 0

    def build(self, text: str) -> Any:
        documents = 0
        try:
            for event in _events(text):
                if isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    if documents > 1:
                        raise SpecError("the file holds several YAML documents; a contract is one.")
                elif isinstance(event, yaml.AliasEvent):
                    raise SpecError(f"{self._here()}: YAML aliases (*{event.anchor}) are not taken; write the value out.")
                elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                    self._open.pop()
                    self._name.pop()
                elif isinstance(event, (yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                    self._node(event)
        except yaml.MarkedYAMLError as error:
            line = f" in line {error.problem_mark.line + 1}" if error.problem_mark else ""
            raise SpecError(f"this is no YAML: {error.problem}{line}.") from None
        except yaml.YAMLError as error:
            raise SpecError(f"this is no YAML: {' '.join(str(error).split())[:200]}.") from None
        return self._root[0] if self._root else None

    def _node(self, event: yaml.ScalarEvent | yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise SpecError(f"the contract has more than {MOST_NODES:,} values; no contract needs that many.")
        if len(self._open) > MOST_LEVELS:
            raise SpecError(f"{self._here()}: nested more than {MOST_LEVELS} levels deep; no contract needs that.")
        if event.tag is not None and event.tag != "!":
            raise SpecError(f"{self._here()}: YAML tags ({event.tag[:60]}) are not taken; write the plain value.")
        holder, _ = self._open[-1]
        if isinstance(holder, dict) and self._name[-1] is None:
            self._name[-1] = self._key(holder, event)
            return
        value: Any = self._scalar(event) if isinstance(event, yaml.ScalarEvent) else {}
        if isinstance(event, yaml.SequenceStartEvent):
            value = []
        place = self._place()
        if isinstance(holder, dict):
            holder[self._name[-1]] = value
            self._name[-1] = None
        else:
            holder.append(value)
        if not isinstance(event, yaml.ScalarEvent):
            self._open.append((value, place))
            self._name.append(None)

    def _key(self, holder: dict[str, Any], event: yaml.Event) -> str:
        holder_place = self._open[-1][1]
        if not isinstance(event, yaml.ScalarEvent):
            raise SpecError(f"{at(holder_place)}: a name is a list or an object; names are text.")
        name = str(event.value)
        where = at((holder_place, name))
        # Statuses are often written as bare numbers.
        if type(self._scalar(event)) not in (str, int) or (event.implicit[0] and name == "<<"):
            raise SpecError(f"{where}: the name {name[:60]} is no text; put it in quotes.")
        if name in holder:
            raise SpecError(f"{where}: the name {name[:100]!r} stands twice; which of the two holds can't be known.")
        return name

    def _scalar(self, event: yaml.ScalarEvent) -> Any:
        if not event.implicit[0]:
            return event.value
        try:
            tag = self._scalars.resolve(yaml.ScalarNode, event.value, (True, False))
            value = self._scalars.construct_object(yaml.ScalarNode(tag, event.value))
        except ValueError:
            raise SpecError(f"{self._here()}: the number {event.value[:60]} can't be read.") from None
        if isinstance(value, float) and not math.isfinite(value):
            raise SpecError(f"{self._here()}: {event.value[:60]} is no number of JSON; leave it out or write a number.")
        return value

    def _place(self) -> Place:
        holder, place = self._open[-1]
        if holder is self._root:
            return ROOT
        return (place, len(holder) if isinstance(holder, list) else self._name[-1] or "")

    def _here(self) -> str:
        return at(self._place())


def _events(text: str) -> Iterable[yaml.Event]:
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    events: Iterable[yaml.Event] = yaml.parse(text, Loader=loader)
    return events
