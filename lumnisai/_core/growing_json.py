"""Decode the successive snapshots of a run: what its log held before is not decoded again."""

from __future__ import annotations

import json
import re
from typing import Any

from lumnisai._core.json_decoding import load_json

# Below it, finding out what is new costs more than decoding all of it (bytes).
WORTH_IT = 16 * 1024
_SPACE = " \t\n\r"
_space = re.compile(f"[{_SPACE}]+").match
_next = re.compile(f"[{_SPACE}]*[],]").match
_value = json.JSONDecoder().raw_decode


class GrowingDecoder:
    """Decodes JSON objects in which one list grows from one to the next.

    What comes out is what `load_json` gives. Items of the list that came before, byte for byte, are the same objects as then.

    Args:
        key: The list's name.
    """

    def __init__(self, key: str) -> None:
        self._key = key
        self._items: list[Any] = []
        # As they came, without the brackets around them.
        self._text = ""

    def __call__(self, content: bytes) -> Any:
        """Return what the next one says; it raises what `load_json` does."""
        if len(content) >= WORTH_IT:
            try:
                return self._object(content.decode())
            except ValueError:
                # Whatever is wrong with it, the usual decoder has the last word.
                pass
        return load_json(content)

    def _object(self, text: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        at = _past("{", text, 0)
        while True:
            key, at = _value(text, at)
            if not isinstance(key, str):
                raise ValueError("not a name")
            at = _past(":", text, at)
            is_list = key == self._key and text.startswith("[", at)
            found[key], at = self._list(text, at + 1) if is_list else _value(text, at)
            if not text.startswith(",", _after_space(text, at)):
                break
            at = _past(",", text, at)
        if _past("}", text, at) != len(text):
            raise ValueError("more than an object")
        return found

    def _list(self, text: str, begin: int) -> tuple[list[Any], int]:
        known = _next(text, begin + len(self._text)) if self._text and text.startswith(self._text, begin) else None
        if known is None:
            self._items, end = _value(text, begin - 1)
        elif text[known.end() - 1] == "]":
            end = known.end()
        else:
            new, length = _value("[" + text[known.end() :], 0)
            if not new:
                raise ValueError("a comma, and nothing after it")
            self._items = self._items + new
            end = known.end() - 1 + length
        self._text = text[begin : end - 1].rstrip(_SPACE)
        # A copy, for whoever gets it may change it.
        return [*self._items], end


def _past(mark: str, text: str, at: int) -> int:
    """Return the place after this mark and the space around it."""
    at = _after_space(text, at)
    if not text.startswith(mark, at):
        raise ValueError(f"not {mark}")
    return _after_space(text, at + 1)


def _after_space(text: str, at: int) -> int:
    match = _space(text, at)
    return at if match is None else match.end()
