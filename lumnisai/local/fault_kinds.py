"""What can happen to a request: each kind of fault is a value that knows what it does."""

from __future__ import annotations

import json
import math
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, get_args, get_origin, get_type_hints

from lumnisai.local.call import Call, Reply
from lumnisai.local.errors import ApiError
from lumnisai.local.platform import Platform

if TYPE_CHECKING:
    from lumnisai.local.wire import Connection

When = Literal["before-reading", "before-work", "after-work"]
HUGE = 100_000_000
PAGE = "<!DOCTYPE html>\n<html><head><title>{0}</title></head><body><h1>{0}</h1><hr>gateway</body></html>\n"
WHENS: tuple[When, ...] = get_args(When)
GARBAGE = bytes(range(256))


@dataclass(slots=True)
class Incident:
    """A request to which a fault happens.

    Args:
        name: Of the fault.
        connection: None when the application is called without our server.
        call: None before the request was read.
        reply: None before the work was done.
    """

    name: str
    platform: Platform
    connection: Connection | None
    call: Call | None = None
    reply: Reply | None = None

    @property
    def line(self) -> Connection:
        """The connection on which the request came."""
        if self.connection is None:
            raise RuntimeError(f"the fault {self.name} needs a platform that is served over a socket")
        return self.connection

    def take(self) -> Connection:
        """Take the connection away from the HTTP server."""
        self.line.take()
        return self.line


@dataclass(frozen=True)
class Kind:
    """What a fault does.

    Args:
        when: `before-reading` the body; `before-work`, when the request was read and accepted; or `after-work`, when its work is
            committed and remembered under its idempotency key.
    """

    word: ClassVar[str]
    when: When = field(default="before-work", kw_only=True)

    def __post_init__(self) -> None:
        for name, choices in choices_of(type(self)).items():
            value = getattr(self, name)
            if value is not None and value not in choices:
                raise ValueError(f"`{name.replace('_', '-')}` of {self.word} is {value!r}, but may be {', '.join(choices)}")

    def fits(self, call: Call | None) -> bool:
        """Tell whether it can happen to a request; None when the request was not read yet."""
        return True

    async def happen(self, incident: Incident) -> Reply | None:
        """Do it; give a reply that takes the place of the platform's.

        Raises:
            ConnectionAbortedError: There is no connection any more on which to answer.
        """
        raise NotImplementedError


@dataclass(frozen=True)
class Status(Kind):
    """Answer with a status in place of the platform's answer.

    Args:
        retry_after, retry_after_ms, should_retry: Headers `Retry-After`, `retry-after-ms` and `x-should-retry`, as given.
        body: `error` is the contract's; `truncated` is that one cut in half; `charset` says UTF-8 and is Latin-1;
            `huge` has 100 MB.
        error_code: The code in the contract's error.
    """

    word: ClassVar[str] = "status"
    status: int
    retry_after: str | float | None = None
    retry_after_ms: str | float | None = None
    should_retry: Literal["true", "false"] | None = None
    body: Literal["error", "empty", "html", "truncated", "charset", "huge"] = "error"
    error_code: str = "FAULT"

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 200 <= self.status <= 599:
            raise ValueError(f"`status` is {self.status}, but may be 200 to 599")
        for value in (self.retry_after, self.retry_after_ms):
            check_header(str(value or ""))

    async def happen(self, incident: Incident) -> Reply | None:
        """Answer."""
        given = {"Retry-After": self.retry_after, "retry-after-ms": self.retry_after_ms, "x-should-retry": self.should_retry}
        headers = {name: str(value) for name, value in given.items() if value is not None}
        body, media_type = self._body(incident.name)
        return Reply(body, self.status, headers, media_type)

    def _body(self, name: str) -> tuple[Any, str | None]:
        error = json.dumps(ApiError(self.status, self.error_code, f"This failed because of the fault {name}.").body()).encode()
        bodies: dict[str, tuple[Any, str | None]] = {
            "error": (error, "application/json"),
            "empty": (None, None),
            "html": (PAGE.format(f"Error {self.status}").encode(), "text/html"),
            "truncated": (error[: len(error) // 2], "application/json"),
            "charset": (error.replace(b"failed", b"\xe9chou\xe9"), "application/json; charset=utf-8"),
            "huge": (_padded(error), "application/json"),
        }
        return bodies[self.body]


async def _padded(content: bytes) -> AsyncIterator[bytes]:
    # JSON may begin with as much white space as it likes.
    padding = b" " * 100_000
    for _ in range(HUGE // len(padding)):
        yield padding
    yield content


@dataclass(frozen=True)
class Redirect(Kind):
    """Send the client to another URL."""

    word: ClassVar[str] = "redirect"
    url: str
    status: int = 307

    def __post_init__(self) -> None:
        super().__post_init__()
        check_header(self.url)
        if not 300 <= self.status <= 399:
            raise ValueError(f"`status` of redirect is {self.status}, but may be 300 to 399")

    async def happen(self, incident: Incident) -> Reply | None:
        """Answer."""
        return Reply(None, self.status, {"Location": self.url})


@dataclass(frozen=True)
class Delay(Kind):
    """Let seconds pass, whether or not the client waits for so long."""

    word: ClassVar[str] = "delay"
    seconds: float

    def __post_init__(self) -> None:
        super().__post_init__()
        check_seconds("seconds", self.seconds)

    async def happen(self, incident: Incident) -> Reply | None:
        """Wait, and let the request go on."""
        await incident.platform.clock.wait(incident.platform.closing, self.seconds)
        return None


@dataclass(frozen=True)
class Hang(Kind):
    """Never answer; the connection stays open until the client or the platform ends."""

    word: ClassVar[str] = "hang"

    async def happen(self, incident: Incident) -> Reply | None:
        """Wait for the end."""
        # Not taken, so that a body that nobody reads backs up to the client.
        await incident.line.end("stall")


@dataclass(frozen=True)
class Drop(Kind):
    """End the connection without an answer."""

    word: ClassVar[str] = "drop"
    how: Literal["reset", "close"] = "reset"

    async def happen(self, incident: Incident) -> Reply | None:
        """End it."""
        await incident.take().end(self.how)


@dataclass(frozen=True)
class Garbage(Kind):
    """Answer with bytes that are no HTTP, and close."""

    word: ClassVar[str] = "garbage"

    async def happen(self, incident: Incident) -> Reply | None:
        """Send them."""
        connection = incident.take()
        await connection.write(GARBAGE)
        await connection.end("close")


@dataclass(frozen=True)
class IgnoreWait(Kind):
    """Answer a long poll at once, as things stand."""

    word: ClassVar[str] = "ignore-wait"
    when: When = field(default="before-work", init=False)

    def fits(self, call: Call | None) -> bool:
        """Tell whether the request is a long poll."""
        return call is not None and call.operation.method == "GET" and bool(call.query.get("wait"))

    async def happen(self, incident: Incident) -> Reply | None:
        """Take the wait out of the request."""
        if incident.call is not None:
            incident.call.query["wait"] = 0
        return None


def choices_of(kind: type[Kind]) -> dict[str, tuple[str, ...]]:
    """Give the options of a kind that have few possible values, with these."""
    found: dict[str, tuple[str, ...]] = {}
    for name, hint in get_type_hints(kind).items():
        for part in (hint, *get_args(hint)):
            if get_origin(part) is Literal:
                found[name] = get_args(part)
    return found


def check_header(value: str) -> None:
    """Refuse what cannot be the value of a header.

    Raises:
        ValueError: It has several lines, or is not ASCII.
    """
    if not (value.isascii() and (value.isprintable() or not value)):
        raise ValueError(f"{value!r} cannot be sent in a header")


def check_seconds(name: str, value: float) -> None:
    """Refuse what is no duration.

    Raises:
        ValueError: It is below 0 or has no end.
    """
    if not (math.isfinite(value) and value >= 0):
        raise ValueError(f"`{name}` is {value:g}, but must be 0 seconds or more")
