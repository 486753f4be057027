"""Write a contract as YAML, so that what didn't change keeps the text it has, to the byte."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any

import yaml

from scripts.spec.diff.reader import SpecError
from scripts.spec.update.parse import parse

# Objects with these fields are read from top to bottom, never along a line.
TALL = {"properties", "content", "responses", "operationId"}
WIDEST = 160


def write(document: dict[str, Any], text: str) -> str:
    """Return the text of a contract.

    Args:
        document: The contract.
        text: The text of the contract before; its words are kept wherever its values are.
    """
    old = parse(text.encode("utf-8"), "yaml")
    if old == document and _order(old) == _order(document):
        return text
    node: Any = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    written = "".join(_Text(text).mapping(node, old, document, 0, len(text.splitlines())))
    if parse(written.encode("utf-8"), "yaml") != document:
        raise SpecError("the contract would read otherwise once written; correct scripts/spec/update/write.py.")
    return written


class _Text:
    """The text before, by lines, as the new one takes from it."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines(keepends=True)

    def mapping(self, node: yaml.MappingNode, old: dict[str, Any], new: dict[str, Any], first: int, end: int) -> Iterator[str]:
        """Yield the text of an object that stood in these lines."""
        column = node.start_mark.column
        entries = {}
        starts = [first, *(self._before(key.start_mark.line, column) for key, _ in node.value[1:]), end]
        for (key, value), (start, stop) in zip(node.value, pairwise(starts), strict=True):
            entries[key.value] = (key, value, start, stop)
        for name, value in new.items():
            if name not in old:
                yield _entry({name: value}, column)
                continue
            key, there, start, stop = entries[name]
            if _same(old[name], value):
                yield from self._lines[start:stop]
            elif self._is_tall(key, there, value):
                head = there.start_mark.line
                yield from self._lines[start:head]
                yield from self._below(there, old[name], value, head, stop)
            else:
                yield from self._lines[start : key.start_mark.line]
                yield _entry({name: value}, column)

    def _below(self, node: yaml.Node, old: Any, new: Any, first: int, end: int) -> Iterator[str]:
        if isinstance(node, yaml.MappingNode):
            yield from self.mapping(node, old, new, first, end)
        else:
            yield from self._sequence(node, old, new, first, end)

    def _sequence(self, node: yaml.Node, old: list[Any], new: list[Any], first: int, end: int) -> Iterator[str]:
        column = node.start_mark.column
        starts = [first, *(self._before(item.start_mark.line, column) for item in node.value[1:]), end]
        texts = ["".join(self._lines[start:stop]) for start, stop in pairwise(starts)]
        known, wanted = [repr(item) for item in old], [repr(item) for item in new]
        for kind, start, stop, new_start, new_stop in SequenceMatcher(None, known, wanted, autojunk=False).get_opcodes():
            if kind == "equal":
                yield from texts[start:stop]
                continue
            for item in new[new_start:new_stop]:
                yield _entry([item], column)

    def _is_tall(self, key: yaml.Node, node: yaml.Node, value: Any) -> bool:
        """Whether what stands there has lines of its own, and what comes there will have too."""
        kinds = ((yaml.MappingNode, dict), (yaml.SequenceNode, list))
        return node.start_mark.line > key.end_mark.line and any(
            isinstance(node, kind) and isinstance(value, plain) and value and not node.flow_style for kind, plain in kinds
        )

    def _before(self, line: int, column: int) -> int:
        """Return where the blank lines and the comments above a line begin."""
        while re.fullmatch(rf"\s*|\s{{{column}}}#.*\s*", self._lines[line - 1]):
            line -= 1
        return line


def _same(old: Any, new: Any) -> bool:
    return type(old) is type(new) and old == new and _order(old) == _order(new)


def _order(value: Any) -> Any:
    """Return what tells apart objects that differ in order or in the type of a number only."""
    return repr(value)


class _Tall(dict[str, Any]):
    """An object that has lines of its own, however short it is."""


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _mapping(dumper: yaml.SafeDumper, value: dict[str, Any]) -> yaml.Node:
    flat = _is_flat(value) and not isinstance(value, _Tall)
    return dumper.represent_mapping("tag:yaml.org,2002:map", value.items(), flow_style=flat)


def _sequence(dumper: yaml.SafeDumper, value: list[Any]) -> yaml.Node:
    flat = _is_flat(value) and not any(isinstance(item, dict) for item in value)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=flat)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.Node:
    style = None
    if "\n" in value:
        # Blank lines and spaces at either end are lost sight of in a block.
        body = value.removesuffix("\n")
        style = "|" if body and body.strip() == body else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(dict, _mapping)
_Dumper.add_representer(_Tall, _mapping)
_Dumper.add_representer(list, _sequence)
_Dumper.add_representer(str, _text)


def _is_flat(value: Any) -> bool:
    """Whether a value is short enough for one line."""
    if isinstance(value, dict):
        return not value.keys() & TALL and len(str(value)) <= WIDEST and all(map(_is_flat, value.values()))
    if isinstance(value, list):
        return len(str(value)) <= WIDEST and all(map(_is_flat, value))
    return "\n" not in str(value)


def _entry(value: dict[str, Any] | list[Any], column: int) -> str:
    shown = _Tall(value) if isinstance(value, dict) else value
    text = yaml.dump(shown, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10**9)
    return "".join(f"{' ' * column}{line}" if line.strip() else line for line in text.splitlines(keepends=True))
