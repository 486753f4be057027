"""Lists that know their next page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from lumnisai._core.operations import OPERATIONS
from lumnisai._core.paging import next_parameters, unwrapped

if TYPE_CHECKING:
    from lumnisai._async.view import AsyncView
    from lumnisai_api.types import Request

Item = TypeVar("Item")


class AsyncPage(Generic[Item]):
    """One page of a list. `all()` goes through this page and all that follow, fetching them as it gets there."""

    _view: AsyncView
    _build: Callable[..., Request[Any]]
    _path: tuple[Any, ...]
    _operation: str
    _next: dict[str, Any] | None = None

    @classmethod
    async def _fetch(
        cls, view: AsyncView, build: Callable[..., Request[Any]], path: tuple[Any, ...], query: Mapping[str, Any]
    ) -> Self:
        request = build(*path, **query)
        received: list[Any] = []
        parse_declared = request.parse

        def parse(body: Any) -> Any:
            received.append(body)
            return cls._read(body, parse_declared)

        request.parse = parse
        page: Self = await view._send(request)
        page._view, page._build, page._path, page._operation = view, build, path, request.operation
        paging = OPERATIONS[request.operation].paging
        page._next = next_parameters(paging, query, received[0]) if paging else None
        return page

    @classmethod
    def _read(cls, body: Any, parse: Callable[[Any], Any]) -> Self:
        raise NotImplementedError

    def _items(self) -> list[Item]:
        raise NotImplementedError

    @property
    def has_next_page(self) -> bool:
        """Whether another page follows, as far as this one tells."""
        return self._next is not None

    async def next_page(self) -> Self | None:
        """Fetch the page after this one; `None` when this is the last."""
        if self._next is None:
            return None
        return await self._fetch(self._view, self._build, self._path, self._next)

    async def all(self) -> AsyncIterator[Item]:
        """Yield the items of this page and of all that follow."""
        page: AsyncPage[Item] | None = self
        while page is not None:
            for item in page._items():
                yield item
            following = await page.next_page()
            # A server that ignores the position gives the same page again and again.
            page = None if following is not None and following._items() == page._items() else following


class AsyncModelPage(AsyncPage[Item]):
    """A page that is an object of the contract: its fields are there, and iterating over it goes through all pages."""

    @classmethod
    def _read(cls, body: Any, parse: Callable[[Any], Any]) -> Self:
        return cast(Self, cast(Any, cls).from_dict(body))

    def _items(self) -> list[Item]:
        paging = OPERATIONS[self._operation].paging
        return getattr(self, paging.items, None) or [] if paging and paging.items else []

    def __aiter__(self) -> AsyncIterator[Item]:
        return self.all()


class AsyncArrayPage(list[Item], AsyncPage[Item]):
    """A page that comes as a bare array: a list of this page's items; `all()` goes on to the pages that follow."""

    @classmethod
    def _read(cls, body: Any, parse: Callable[[Any], Any]) -> Self:
        return cls(parse(unwrapped(body)))

    def _items(self) -> list[Item]:
        return self
