# Written by `make generate` from lumnisai/_async/event_stream.py. Do not edit.
"""A stream of server-sent events that is read while it is written."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, closing, suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from lumnisai._core.deadlines import Deadline
from lumnisai._core.one_reader import refuse_second_reader
from lumnisai._core.server_sent_events import ServerSentEvent, ServerSentEventDecoder
from lumnisai.exceptions import DeadlineExceededError, TransportError

if TYPE_CHECKING:
    from lumnisai._sync.view import View
    from lumnisai_api.types import Request

Event = TypeVar("Event")


class EventStream(Generic[Event]):
    """The events of one answer, to be iterated over once. The request is made when the first is asked for.

    The connection is closed when the loop ends, whichever way it does; `with` and `close()` close it too.
    """

    def __init__(self, view: View, request: Request[Any], *, timeout: float | None) -> None:
        request.headers["Accept"] = "text/event-stream"
        self._view = view
        self._request = request
        self._timeout = timeout
        self._deadline = Deadline.after(view._clock, view._options.deadline)
        self._exit = ExitStack()
        self._chunks: Iterator[bytes] | None = None
        self._generator: Generator[Event, None] | None = None
        self._closed = False

    def _read(self, received: ServerSentEvent) -> Iterable[Event]:
        """Make events of what came."""
        raise NotImplementedError

    def _note(self, event: Event) -> bool:
        """Look at an event before it is handed out; return whether it is the last one."""
        return False

    def _check_end(self) -> None:
        """Raise when the connection ended too early."""

    def open(self) -> Self:
        """Make the request, unless that was done before.

        Raises:
            LumnisAIError: The server refused it.
        """
        if self._chunks is None and not self._closed:
            self._chunks = self._exit.enter_context(
                self._view._stream(self._request, timeout=self._timeout, until=self._deadline)
            )
        return self

    def close(self) -> None:
        """Close the connection; no further event comes."""
        self._closed = True
        if self._generator is not None:
            # Refused while somebody else waits for the next event; the end of the connection wakes them.
            with suppress(RuntimeError, ValueError):
                self._generator.close()
        self._exit.close()

    def __iter__(self) -> Iterator[Event]:
        # A generator that only the loop knows: it is finished off as soon as the loop is left, even if the stream is kept.
        return self._loop()

    def __next__(self) -> Event:
        if self._generator is None:
            self._generator = self._events()
        refuse_second_reader(self._generator)
        return self._generator.__next__()

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()

    def _loop(self) -> Generator[Event, None]:
        try:
            while True:
                try:
                    event = self.__next__()
                except StopIteration:
                    return
                yield event
        finally:
            self.close()

    def _events(self) -> Generator[Event, None]:
        try:
            self.open()
            with closing(self._received()) as whole:
                for received in whole:
                    for event in self._read(received):
                        last = self._note(event)
                        yield event
                        if last:
                            return
            if not self._closed:
                self._check_end()
        except TransportError:
            if not self._closed:
                raise
        finally:
            self._closed = True
            self._exit.close()

    def _received(self) -> Generator[ServerSentEvent, None]:
        decoder = ServerSentEventDecoder()
        if self._chunks is None:
            return
        for chunk in self._chunks:
            for received in decoder.feed(chunk):
                yield received
            if self._deadline.passed():
                name, seconds = self._request.operation, self._deadline.seconds
                raise DeadlineExceededError(
                    f"{name}: the stream is not at its end after the deadline of {seconds:g} s.", operation=name
                )
        for received in decoder.flush():
            yield received
