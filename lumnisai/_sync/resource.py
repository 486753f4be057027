# Written by `make generate` from lumnisai/_async/resource.py. Do not edit.
"""What every resource shares: the view it belongs to, the scope, and the way down and up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from lumnisai._core.operations import OPERATIONS
from lumnisai._core.scope import UserId
from lumnisai._sync.page import ArrayPage, Page

if TYPE_CHECKING:
    from lumnisai._sync.view import View
    from lumnisai_api.types import Request

T = TypeVar("T")
P = TypeVar("P", bound=Page[Any])


class Resource:
    """A group of operations, as one view of a client sees it."""

    def __init__(self, view: View) -> None:
        self._view = view

    @property
    def tenant_id(self) -> str | None:
        """The tenant id that was configured, if any."""
        return self._view.tenant_id

    def _user(self, operation: str, user_id: UserId | None = None) -> str | None:
        """Decide which user a call of this operation carries, or refuse it."""
        return self._view._acting.for_call(OPERATIONS[operation], user_id)

    def _subject(self, operation: str, user_id: UserId | None = None) -> str:
        """Decide which user an operation that is always about one user is about."""
        user = self._user(operation, user_id)
        assert user is not None  # noqa: S101 - for_call() raises MissingUserId instead
        return user

    def _send(self, request: Request[T], *, held: float = 0.0, idempotency_key: str | None = None) -> T:
        return self._view._send(request, held=held, idempotency_key=idempotency_key)

    def _page(self, page: type[P], build: Callable[..., Request[Any]], /, *path: Any, **query: Any) -> P:
        """Fetch a page of a list; the page knows how to fetch those after it."""
        return page._fetch(self._view, build, path, query)

    def _array(self, build: Callable[..., Request[list[T]]], /, *path: Any, **query: Any) -> ArrayPage[T]:
        """Fetch a page of a list that comes as a bare array."""
        page: type[ArrayPage[T]] = ArrayPage
        return page._fetch(self._view, build, path, query)
