"""What a case of the matrix is: a fault, a call, and what must come of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from lumnisai import LumnisAIError
from tests.faults.server import Step

EMAIL, USER, PROMPT = "ada@example.com", "user-123", "hi"
ID = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
MOMENT = "2026-03-02T09:30:00.000000+00:00"
PERSON = {"id": ID, "email": EMAIL, "tenant_id": ID, "created_at": MOMENT, "updated_at": MOMENT}
ANSWER = "forty-two"

# A call is written once, for both clients: what it returns is awaited or iterated over by whoever runs the case.
Call = Callable[[Any], Any]
Pause = float | tuple[float, float]


class Expected(NamedTuple):
    """What must come of a call.

    Attributes:
        error: The exact class of the error; `None` for an answer.
        attempts: What the error must say, and how many connections the server must see.
        connections: How many those are, where a call is more than its attempts: redirects, polls; maybe a range.
        gives: What an answer must be, in the short form of `told()`.
        status: The error's status code.
        retry_after: The error's `retry_after`; a range where it depends on the time of day.
        says: Words the message must hold.
        begins: How the message must begin; with the operation's id when left out.
        pauses: What the client must wait between attempts, each exactly or within a range; `None`: not looked at.
        elsewhere: How many connections the other server must see.
        memory: Bytes of memory the call may take at most; `None`: not looked at.
        within: Seconds the whole may take on the clock of the machine.
    """

    error: type[Exception] | None = None
    attempts: int = 1
    connections: int | tuple[int, int] | None = None
    gives: Any = EMAIL
    status: int | None = None
    retry_after: Pause | None = None
    says: str = ""
    begins: str = ""
    pauses: Sequence[Pause] | None = None
    elsewhere: int = 0
    memory: int | None = None
    within: float = 10.0


class Case(NamedTuple):
    """One fault and one call.

    Attributes:
        where: What listens at the address: the steps' server, `nobody`, or something `unreachable`.
        elsewhere: Steps of a second server, to which redirects may lead.
        settings: Arguments of the client beside key, address and clock.
        real_time: Whether the client goes by the machine's clock instead of one that stands still unless it waits.
        base_url: The client's address; the server's own when left out.
        over_aiohttp: What must come of it over aiohttp, where that is something else.
    """

    name: str
    steps: Sequence[Step]
    call: Call
    expected: Expected
    operation: str
    where: Literal["server", "nobody", "unreachable"] = "server"
    elsewhere: Sequence[Step] = ()
    settings: Mapping[str, Any] = {}
    real_time: bool = False
    base_url: str = "http://{here}"
    over_aiohttp: Expected | None = None


def answer(status: int, body: Any = b"", *more: str, length: int | None = None, kind: str = "application/json") -> bytes:
    """Make an answer; `body` is sent as JSON unless it is bytes, `more` are further header lines."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Status", f"Content-Type: {kind}", "Connection: close", "X-Request-ID: r-1", *more]
    if status not in (204, 304):
        lines.append(f"Content-Length: {len(content) if length is None else length}")
    return "\r\n".join([*lines, "", ""]).encode() + content


def failing(status: int, *more: str) -> Step:
    """Return a step that answers as the platform does when it fails."""
    return Step(answer(status, {"error": {"code": "BROKEN", "message": "It broke."}}, *more))


OK = Step(answer(200, PERSON))


def read(client: Any) -> Any:
    """Call something that changes nothing."""
    return client.users.get(EMAIL)


def write(client: Any) -> Any:
    """Call something that must not be done twice."""
    return client.users.create(email=EMAIL)


def told(value: Any) -> Any:
    """Tell an answer in short."""
    if isinstance(value, list):
        return [f"{update.kind} {update.message or update.output_text or update.status}" for update in value]
    for name in ("email", "output_text", "file_name"):
        if isinstance(getattr(value, name, None), str):
            return getattr(value, name)
    return value


def is_ours(error: type[Exception] | None) -> bool:
    """Return whether the client raises this by itself."""
    return error is not None and issubclass(error, LumnisAIError)
