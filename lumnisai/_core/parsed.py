"""A response whose structured output reads as the type it was asked for in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Self, TypeVar, cast

from lumnisai._core.structured import parse
from lumnisai_api.models import ResponseObject

T = TypeVar("T")


class ParsedResponse(ResponseObject, Generic[T]):
    """A run as `invoke()` returns it: everything the server says, and the structured output as an instance."""

    _format: Any = None

    @classmethod
    def of(cls, source: dict[str, Any], response_format: Any) -> Self:
        """Read the wire form, remembering what the output was asked to be."""
        response = cls.from_dict(source)
        response._format = response_format
        return response

    @property
    def parsed(self) -> T:
        """The structured output: an instance of the class given as `response_format`, plain data for a JSON Schema, else None.

        Raises:
            UnreadableAnswerError: The output does not fit the class; `structured_response` holds it as it came.
        """
        return cast(T, parse(self._format, self.structured_response))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).of, (self.to_dict(), self._format)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy that remembers as well what the output was asked to be."""
        twin = super().model_copy(update=update, deep=deep)
        twin._format = self._format
        return twin

    def __eq__(self, other: object) -> bool:
        # The same answer of the server is the same response, however it was fetched.
        return isinstance(other, ResponseObject) and other.to_dict() == self.to_dict()

    __hash__ = None  # type: ignore[assignment]
