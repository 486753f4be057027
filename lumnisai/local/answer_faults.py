"""What can happen to an answer when the work is done."""

from __future__ import annotations

import json
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from lumnisai.local.call import Reply
from lumnisai.local.fault_kinds import Incident, Kind, When, check_header, check_seconds
from lumnisai.local.json_types import is_array, is_object
from lumnisai.local.wire import raw, raw_headers
from lumnisai.local.wrong_json import Way, answer_schema, spoil


@dataclass(frozen=True)
class AnswerKind(Kind):
    """What a fault does to an answer."""

    when: When = field(default="after-work", init=False)

    async def happen(self, incident: Incident) -> Reply | None:
        """Do it to the platform's answer."""
        return None if incident.reply is None else await self.damage(incident, incident.reply)

    async def damage(self, incident: Incident, reply: Reply) -> Reply | None:
        """Do it; see `happen`."""
        raise NotImplementedError


@dataclass(frozen=True)
class WrongJson(AnswerKind):
    """Answer a success with JSON that is wrong; errors and answers without JSON stay as they are."""

    word: ClassVar[str] = "json"
    way: Way

    async def damage(self, incident: Incident, reply: Reply) -> Reply | None:
        """Change the JSON."""
        status, call = reply.status or 200, incident.call
        if call is None or not 200 <= status <= 299 or not (is_object(reply.body) or is_array(reply.body)):
            return None
        if self.way == "truncated":
            encoded = json.dumps(reply.body).encode()
            encoded = encoded[: len(encoded) // 2]
        else:
            contract = incident.platform.contract
            schema = answer_schema(call.operation, status, contract)
            encoded = json.dumps(spoil(reply.body, self.way, schema, contract)).encode()
        return Reply(encoded, status, reply.headers, "application/json")


@dataclass(frozen=True)
class Cut(AnswerKind):
    """Break off after so many bytes of the answer.

    Args:
        of: Count from the first byte of the whole answer, or of its body.
        how: `stall` leaves the connection open and sends nothing more.
    """

    word: ClassVar[str] = "cut"
    size: int
    of: Literal["answer", "body"] = "answer"
    how: Literal["reset", "close", "stall"] = "reset"

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.size < 0:
            raise ValueError(f"`size` of cut is {self.size}, but must be 0 or more")

    async def damage(self, incident: Incident, reply: Reply) -> Reply | None:
        """Send the beginning."""
        connection, left, is_head = incident.take(), self.size, True
        async with aclosing(raw(reply)) as pieces:
            async for piece in pieces:
                left += len(piece) if is_head and self.of == "body" else 0
                await connection.write(piece[:left])
                left, is_head = left - len(piece), False
                if left <= 0:
                    break
        await connection.end(self.how)


@dataclass(frozen=True)
class Drip(AnswerKind):
    """Send the answer a few bytes at a time.

    Args:
        size: How many.
        every: Seconds from one time to the next.
    """

    word: ClassVar[str] = "drip"
    size: int = 1
    every: float = 0.1

    def __post_init__(self) -> None:
        super().__post_init__()
        check_seconds("every", self.every)
        if self.size < 1:
            raise ValueError(f"`size` of drip is {self.size}, but must be 1 or more")

    async def damage(self, incident: Incident, reply: Reply) -> Reply | None:
        """Send it slowly."""
        connection, clock = incident.take(), incident.platform.clock
        async with aclosing(raw(reply)) as pieces:
            async for piece in pieces:
                for start in range(0, len(piece), self.size):
                    await connection.write(piece[start : start + self.size])
                    if await clock.wait(connection.ended, self.every):
                        await connection.end("reset")
        await connection.end("close")


@dataclass(frozen=True)
class Length(AnswerKind):
    """Promise so many bytes more than come, or, below 0, less; streams promise none, and stay as they are."""

    word: ClassVar[str] = "length"
    difference: int

    async def damage(self, incident: Incident, reply: Reply) -> Reply | None:
        """Send the answer with a wrong `Content-Length`, and close."""
        if not isinstance(reply.encoded, bytes):
            return None
        length = b"%d" % max(0, len(reply.encoded) + self.difference)
        headers = [(name, length if name == b"content-length" else value) for name, value in raw_headers(reply)]
        connection = incident.take()
        async for piece in raw(reply, headers):
            await connection.write(piece)
        await connection.end("close")


@dataclass(frozen=True)
class Duplicate(AnswerKind):
    """Send a header of the answer twice.

    Args:
        value: Of the second; that of the first when left out.
    """

    word: ClassVar[str] = "duplicate"
    header: str
    value: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        check_header(self.value or "")
        if not (self.header.isascii() and self.header.replace("-", "").isalnum()):
            raise ValueError(f"{self.header!r} is no name of a header")

    async def damage(self, incident: Incident, reply: Reply) -> Reply | None:
        """Send the answer with one header more, and close."""
        headers, name = raw_headers(reply), self.header.lower().encode()
        first = next((value for one, value in headers if one == name), None)
        second = first or b"" if self.value is None else self.value.encode()
        connection = incident.take()
        async for piece in raw(reply, [*headers, *([(name, second)] if first is None else []), (name, second)]):
            await connection.write(piece)
        await connection.end("close")
