"""Refuse values that no contract needs and that may mean something else further on."""

from __future__ import annotations

import math
import re
from typing import Any

from scripts.spec.diff.reader import SpecError
from scripts.spec.update.parse import MOST_LEVELS, MOST_NODES
from scripts.spec.update.places import ROOT, Place, at

LONGEST_TEXT = 50_000
LONGEST_NAME = 200
# What is not seen, or turns the direction of what is: control and format characters, line separators, halves of pairs.
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)


def check(document: dict[str, Any]) -> None:
    """Look at every value.

    Raises:
        SpecError: One of them is refused; the message says where it stands.
    """
    waiting: list[tuple[Any, Place, int]] = [(document, ROOT, 0)]
    count = 0
    while waiting:
        node, place, level = waiting.pop()
        count += 1
        if count + len(waiting) > MOST_NODES:
            raise SpecError(f"the contract has more than {MOST_NODES:,} values; no contract needs that many.")
        if level > MOST_LEVELS:
            raise SpecError(f"{at(place)}: nested more than {MOST_LEVELS} levels deep; no contract needs that.")
        if isinstance(node, dict):
            for name, value in node.items():
                _check_name(name, place)
                waiting.append((value, (place, name), level + 1))
        elif isinstance(node, list):
            waiting += [(value, (place, index), level + 1) for index, value in enumerate(node)]
        else:
            _check_value(node, place)


def _check_name(name: str, place: Place) -> None:
    if len(name) > LONGEST_NAME:
        raise SpecError(f"{at(place)}: a name is longer than {LONGEST_NAME} characters; shorten it.")
    unseen = UNSEEN.search(name) or re.search(r"[\t\n]", name)
    if unseen:
        raise SpecError(f"{at((place, name))}: the name holds the character {_code(unseen[0])}; take it out.")


def _check_value(value: Any, place: Place) -> None:
    if isinstance(value, float) and not math.isfinite(value):
        raise SpecError(f"{at(place)}: the number is not finite; leave it out or write a number.")
    if not isinstance(value, str):
        return
    if len(value) > LONGEST_TEXT:
        raise SpecError(f"{at(place)}: the text is longer than {LONGEST_TEXT:,} characters; shorten it.")
    unseen = UNSEEN.search(value)
    if unseen:
        raise SpecError(f"{at(place)}: the text holds the character {_code(unseen[0])}, which nobody sees; take it out.")


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"
