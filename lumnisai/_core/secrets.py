"""A value that cannot be shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Secret:
    """Text that no repr, log line, traceback or pickle shows; `reveal()` is the one way to it."""

    __slots__ = ("_reveal",)

    def __init__(self, value: str) -> None:
        # Held by a closure: tools that print attributes and slots find a function, not the text.
        self._reveal: Callable[[], str] = lambda: value

    def reveal(self) -> str:
        """Return the text itself."""
        return self._reveal()

    def __repr__(self) -> str:
        return "Secret('***')"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __bool__(self) -> bool:
        return bool(self._reveal())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other.reveal() == self.reveal()

    def __hash__(self) -> int:
        return hash(self.reveal())

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("A Secret cannot be pickled or copied; make the client anew where it is needed.")

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Secret:
        return self
