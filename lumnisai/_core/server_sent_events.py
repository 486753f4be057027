"""Read a stream of server-sent events (WHATWG HTML, section 9.2), however its bytes are cut into chunks."""

from __future__ import annotations

import re
from typing import NamedTuple

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
LINE_END = re.compile(rb"[\r\n]")
DIGITS = re.compile(r"[0-9]+")
MESSAGE = "message"


class ServerSentEvent(NamedTuple):
    """One event as it was dispatched.

    Attributes:
        data: The lines of data, with a line feed between them.
        event: Its type; `message` when the server named none.
        id: The last event id that the server gave, with this event or before it.
    """

    data: str
    event: str = MESSAGE
    id: str = ""


class ServerSentEventDecoder:
    """Takes bytes and gives the events that they complete."""

    def __init__(self) -> None:
        # Milliseconds to wait before a reconnection, when the server has said so.
        self.retry: int | None = None
        self._line = bytearray()
        self._first = True
        self._after_carriage_return = False
        self._data: list[str] = []
        self._type = ""
        self._id = ""

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return the events that end in this chunk."""
        events: list[ServerSentEvent] = []
        start = 0
        if chunk and self._after_carriage_return:
            # A line feed right behind a carriage return belongs to the same end of line.
            start = 1 if chunk[:1] == b"\n" else 0
            self._after_carriage_return = False
        while (found := LINE_END.search(chunk, start)) is not None:
            self._line += chunk[start : found.start()]
            start = found.end()
            if found[0] == b"\r":
                if start == len(chunk):
                    self._after_carriage_return = True
                elif chunk[start : start + 1] == b"\n":
                    start += 1
            self._end_line(events)
        self._line += chunk[start:]
        return events

    def flush(self) -> list[ServerSentEvent]:
        """Return the event that the stream ended in the middle of, if any.

        A browser would drop it; here a last event whose blank line is missing counts.
        """
        events: list[ServerSentEvent] = []
        if self._line:
            self._end_line(events)
        self._dispatch(events)
        return events

    def _end_line(self, events: list[ServerSentEvent]) -> None:
        line = bytes(self._line)
        self._line.clear()
        if self._first:
            self._first = False
            line = line.removeprefix(BYTE_ORDER_MARK)
        if not line:
            self._dispatch(events)
            return
        # An end of line is never part of a longer character, so each line can be decoded by itself.
        name, _, value = line.decode("utf-8", errors="replace").partition(":")
        self._take(name, value.removeprefix(" "))

    def _take(self, name: str, value: str) -> None:
        # A comment is a line whose field has no name, so it falls through like any other unknown field.
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._type = value
        elif name == "id":
            if "\0" not in value:
                self._id = value
        elif name == "retry" and DIGITS.fullmatch(value):
            # Cut, because Python refuses to read numbers of thousands of digits.
            self.retry = int(value[:18])

    def _dispatch(self, events: list[ServerSentEvent]) -> None:
        if self._data:
            events.append(ServerSentEvent("\n".join(self._data), self._type or MESSAGE, self._id))
        self._data = []
        self._type = ""
