"""Values that cannot be shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Hidden(Generic[T]):
    """A value that no repr, log line, traceback or pickle shows; `reveal()` is the one way to it."""

    __slots__ = ("_reveal",)

    def __init__(self, value: T) -> None:
        # Held by a closure: tools that print attributes and slots find a function, not the value.
        self._reveal: Callable[[], T] = lambda: value

    def reveal(self) -> T:
        """Return the value itself."""
        return self._reveal()

    def __repr__(self) -> str:
        return f"{type(self).__name__}('***')"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __bool__(self) -> bool:
        return bool(self._reveal())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Hidden) and bool(other.reveal() == self.reveal())  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]

    def __hash__(self) -> int:
        return hash(self.reveal())

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(f"A {type(self).__name__} cannot be pickled or copied; make the client anew where it is needed.")

    def __copy__(self) -> Hidden[T]:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Hidden[T]:
        return self


class Secret(Hidden[str]):
    """Text that no repr, log line, traceback or pickle shows; `reveal()` is the one way to it."""

    __slots__ = ()


def kind_of(value: Any) -> str:
    """Return the name of a value's type, for an error that must not show the value."""
    return type(value.reveal() if isinstance(value, Hidden) else value).__name__  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def hidden(value: Any) -> Any:
    """Return a secret argument in a form that can lie in a local variable: tools that report errors show those.

    Texts become secrets, a mapping or a list keeps its form, `None` stays, and anything else is hidden as it is. Nothing is
    checked, so that nothing can fail while the value is still in sight.
    """
    if value is None or isinstance(value, Hidden):
        return value  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, str):
        return Secret(value)
    if isinstance(value, Mapping):
        return {name: hidden(item) for name, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [hidden(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    return Hidden[Any](value)
