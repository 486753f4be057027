"""The contract breaks nobody who uses the last release, unless that is meant."""

from __future__ import annotations

from typing import Any

from scripts.contract.intended import Intended
from scripts.contract.problem import Outcome
from scripts.contract.released import read, without_words
from scripts.spec.diff import compare
from scripts.spec.document import load

TODO = "Undo it, or say in intended.yaml (wire) why it is meant; the version then follows (make spec-diff)."


def check() -> Outcome:
    """Compare the contract with that of the last release."""
    released = read()
    broken, count = changes(released.contract, load())
    found = list(Intended("wire", released.wire_version).unintended(broken, TODO))
    return Outcome(f"{count} changes since {released.wire_version}, {len(broken)} breaking", found)


def changes(old: dict[str, Any], new: dict[str, Any]) -> tuple[list[str], int]:
    """Return the breaking changes as `place: what it is and whom it breaks`, and how many changes there are in all."""
    found = compare(old, without_words(new))
    broken = [
        f"{change.place}: {' '.join(change.words.split())} ({change.direction}; it breaks {' and '.join(change.verdicts)})"
        for change in found
        if change.level == "breaking"
    ]
    return broken, len(found)
