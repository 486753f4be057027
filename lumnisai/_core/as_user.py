"""The value of `as_user()`: a view for the length of a block."""

from __future__ import annotations

from types import TracebackType
from typing import Generic, TypeVar

View = TypeVar("View")


class AsUser(Generic[View]):
    """Hands out a view at the start of a `with` or `async with` block; there is nothing to close at its end."""

    def __init__(self, view: View) -> None:
        self._view = view

    def __enter__(self) -> View:
        return self._view

    def __exit__(self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None) -> None:
        return None

    async def __aenter__(self) -> View:
        return self._view

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        return None
