"""A stream of server-sent events that is read while it is written."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable
from contextlib import AsyncExitStack, aclosing, suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from lumnisai._core.deadlines import Deadline
from lumnisai._core.one_reader import refuse_second_reader
from lumnisai._core.server_sent_events import ServerSentEvent, ServerSentEventDecoder
from lumnisai.exceptions import DeadlineExceededError, TransportError

if TYPE_CHECKING:
    from lumnisai._async.view import AsyncView
    from lumnisai_api.types import Request

Event = TypeVar("Event")


class AsyncEventStream(Generic[Event]):
    """The events of one answer, to be iterated over once. The request is made when the first is asked for.

    The connection is closed when the loop ends, whichever way it does; `async with` and `aclose()` close it too.
    """

    def __init__(self, view: AsyncView, request: Request[Any], *, timeout: float | None) -> None:
        request.headers["Accept"] = "text/event-stream"
        self._view = view
        self._request = request
        self._timeout = timeout
        self._deadline = Deadline.after(view._clock, view._options.deadline)
        self._exit = AsyncExitStack()
        self._chunks: AsyncIterator[bytes] | None = None
        self._generator: AsyncGenerator[Event, None] | None = None
        self._closed = False

    def _read(self, received: ServerSentEvent) -> Iterable[Event]:
        """Make events of what came."""
        raise NotImplementedError

    def _note(self, event: Event) -> bool:
        """Look at an event before it is handed out; return whether it is the last one."""
        return False

    def _check_end(self) -> None:
        """Raise when the connection ended too early."""

    # async only
    def __await__(self) -> Generator[Any, None, Self]:
        return self.open().__await__()

    # end
    async def open(self) -> Self:
        """Make the request, unless that was done before.

        Raises:
            LumnisAIError: The server refused it.
        """
        if self._chunks is None and not self._closed:
            self._chunks = await self._exit.enter_async_context(
                self._view._stream(self._request, timeout=self._timeout, until=self._deadline)
            )
        return self

    async def aclose(self) -> None:
        """Close the connection; no further event comes."""
        self._closed = True
        if self._generator is not None:
            # Refused while somebody else waits for the next event; the end of the connection wakes them.
            with suppress(RuntimeError, ValueError):
                await self._generator.aclose()
        await self._exit.aclose()

    def __aiter__(self) -> AsyncIterator[Event]:
        # A generator that only the loop knows: it is finished off as soon as the loop is left, even if the stream is kept.
        return self._loop()

    async def __anext__(self) -> Event:
        if self._generator is None:
            self._generator = self._events()
        refuse_second_reader(self._generator)
        return await self._generator.__anext__()

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _loop(self) -> AsyncGenerator[Event, None]:
        try:
            while True:
                try:
                    event = await self.__anext__()
                except StopAsyncIteration:
                    return
                yield event
        finally:
            await self.aclose()

    async def _events(self) -> AsyncGenerator[Event, None]:
        try:
            await self.open()
            async with aclosing(self._received()) as whole:
                async for received in whole:
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
            await self._exit.aclose()

    async def _received(self) -> AsyncGenerator[ServerSentEvent, None]:
        decoder = ServerSentEventDecoder()
        if self._chunks is None:
            return
        async for chunk in self._chunks:
            for received in decoder.feed(chunk):
                yield received
            if self._deadline.passed():
                name, seconds = self._request.operation, self._deadline.seconds
                raise DeadlineExceededError(
                    f"{name}: the stream is not at its end after the deadline of {seconds:g} s.", operation=name
                )
        for received in decoder.flush():
            yield received
