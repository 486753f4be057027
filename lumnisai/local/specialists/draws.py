"""Choices that look like chance and are always the same for the same words."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Draw:
    """Draws for one subject; each is told apart by what it is for, so their order doesn't matter.

    Args:
        subject: Whatever makes the subject: a query and a number, a profile, an address.
    """

    def __init__(self, *subject: object) -> None:
        self._subject = "\x1f".join(map(str, subject))

    def number(self, what: str, least: int, most: int) -> int:
        """Give a whole number from `least` to `most`."""
        digest = hashlib.sha256(f"{self._subject}\x1e{what}".encode(errors="replace")).digest()
        return least + int.from_bytes(digest[:8]) % (most - least + 1)

    def share(self, what: str) -> float:
        """Give a number from 0 to 1, with two decimals."""
        return self.number(what, 0, 100) / 100

    def choice(self, what: str, options: Sequence[T]) -> T:
        """Give one of several."""
        return options[self.number(what, 0, len(options) - 1)]

    def some(self, what: str, options: Sequence[T], count: int) -> list[T]:
        """Give several different ones, in their own order."""
        ranked = sorted(range(len(options)), key=lambda place: self.number(f"{what} {place}", 0, 1 << 62))
        return [options[place] for place in sorted(ranked[:count])]

    def tag(self) -> str:
        """Give a short mark of the subject, fit for an id or an address."""
        return hashlib.sha256(self._subject.encode(errors="replace")).hexdigest()[:8]
