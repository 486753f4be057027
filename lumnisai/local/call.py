"""What a handler of an operation gets, and what it gives back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lumnisai.local.clock import timestamp
from lumnisai.local.contract import Operation
from lumnisai.local.errors import ApiError
from lumnisai.local.identity import user_id
from lumnisai.local.json_types import JsonObject
from lumnisai.local.paging import Page, envelope, page_of
from lumnisai.local.store import Condition, Document, Query, Store

if TYPE_CHECKING:
    from lumnisai.local.platform import Platform

Handler = Callable[["Call"], Awaitable[Any]]
HANDLERS: dict[str, Handler] = {}


def operation(name: str) -> Callable[[Handler], Handler]:
    """Make a coroutine function the handler of the operation with this `operationId`."""

    def register(handler: Handler) -> Handler:
        if name in HANDLERS:
            raise RuntimeError(f"operation {name} has two handlers")
        HANDLERS[name] = handler
        return handler

    return register


@dataclass(slots=True)
class Reply:
    """An answer that is more than a JSON body with the usual status.

    Args:
        body: JSON value; or bytes; or a stream of bytes.
        status: The contract's success status when left out.
        media_type: Of bytes and streams.
    """

    body: Any = None
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    media_type: str | None = None
    is_sample: bool = field(default=False, init=False)
    encoded: bytes | AsyncIterator[bytes] = field(init=False)

    def __post_init__(self) -> None:
        if isinstance(self.body, (bytes, AsyncIterator)):
            self.encoded = self.body  # pyright: ignore[reportUnknownMemberType]
            self.media_type = self.media_type or "application/octet-stream"
        elif self.body is None:
            self.encoded = b""
        else:
            # Escaped, because a JSON string may hold half of a surrogate pair, which UTF-8 cannot.
            self.encoded = json.dumps(self.body).encode()
            self.media_type = "application/json"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came in a multipart form."""

    name: str
    media_type: str
    content: bytes


@dataclass(slots=True)
class Call:
    """One request, already authenticated, parsed and validated.

    Args:
        tenant: Id of the tenant the API key belongs to.
        user: Id of the acting user; None when the request names none.
        user_identifier: The acting user as written in the request (UUID, email or other text).
        path, query, body: By wire name, in JSON types; query parameters have their defaults. An absent body is `{}`.
        form: Multipart parts: text as `str`, a file as `Upload`, array parts as lists.
        wake: Set when the client goes away, so that a long poll ends; others may set it as well.
        gone: Whether the client went away.
    """

    operation: Operation
    platform: Platform
    tenant: str
    request_id: str
    user: str | None = None
    user_identifier: str | None = None
    path: dict[str, Any] = field(default_factory=dict[str, Any])
    query: dict[str, Any] = field(default_factory=dict[str, Any])
    body: Any = field(default_factory=dict[str, Any])
    form: dict[str, Any] = field(default_factory=dict[str, Any])
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    gone: bool = False

    def leave(self) -> None:
        """Note that the client went away, and wake a handler that waits."""
        self.gone = True
        self.wake.set()

    @property
    def store(self) -> Store:
        """The documents."""
        return self.platform.store

    @property
    def page(self) -> Page:
        """The page the request asks for."""
        return page_of(self.operation, self.query)

    def now(self) -> str:
        """Give the present time as it is written on the wire."""
        return timestamp(self.platform.clock.now())

    def user_id(self, identifier: str) -> str:
        """Give the id of the user whom a UUID, an email or another identifier means."""
        return user_id(self.tenant, identifier)

    def sees(self, document: Document, *, shared: bool = False) -> bool:
        """Tell whether the acting user may know of a document of the tenant.

        Args:
            shared: Whether documents that nobody in particular owns are open to every user.
        """
        return self.user is None or document.owner == self.user or (shared and document.owner is None)

    def get(self, kind: str, identifier: str, label: str, *, shared: bool = False) -> Document:
        """Read one document of the tenant.

        Args:
            label: What people call it, such as `Thread`.
            shared: Whether documents that nobody in particular owns are open to every user.

        Raises:
            ApiError: 404 when there is none, or none that the acting user may see.
        """
        document = self.store.get(kind, identifier, self.tenant)
        if document is None or not self.sees(document, shared=shared):
            raise ApiError(404, "NOT_FOUND", f"{label} {identifier} not found.")
        return document

    def insert(
        self, kind: str, identifier: str, body: JsonObject, *, owner: str | None = None, parent: str | None = None
    ) -> Document:
        """Add a document to the tenant; see `Store.insert`."""
        return self.store.insert(kind, identifier, body, tenant=self.tenant, owner=owner, parent=parent)

    def query_for(
        self,
        kind: str,
        *where: Condition,
        parent: str | None = None,
        shared: bool = False,
        owner: str | None = None,
    ) -> Query:
        """Ask for documents that the tenant has and the acting user may see.

        Args:
            owner: Another user to narrow to, in place of the acting one.
        """
        return Query(kind, self.tenant, owner=owner or self.user, shared=shared, parent=parent, where=where)

    def list(
        self,
        query: Query,
        render: Callable[[Document], Any] = lambda document: document.body,
        *,
        newest_first: bool = True,
        **more: Any,
    ) -> Any:
        """Answer with one page of what a query asks for, in the envelope of the operation's paging style.

        Args:
            more: Further fields of the envelope.
        """
        page = self.page
        found = self.store.find(query, limit=page.limit, offset=page.offset, newest_first=newest_first)
        return envelope(self.operation, page, [render(one) for one in found], self.store.count(query), **more)

    def paged(self, items: Sequence[Any], **more: Any) -> Any:
        """Answer with one page cut out of a list that is complete; see `list`."""
        page = self.page
        cut = list(items[page.offset : page.offset + page.limit])
        return envelope(self.operation, page, cut, len(items), **more)
