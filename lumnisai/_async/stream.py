"""Follow a run: create it, poll it, and yield each change as it happens."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from contextlib import aclosing
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from lumnisai._core.cursor import Cursor
from lumnisai._core.deadlines import Deadline
from lumnisai._core.growing_json import GrowingDecoder
from lumnisai._core.invocation import Following
from lumnisai._core.one_reader import refuse_second_reader
from lumnisai._core.outcome import check_outcome
from lumnisai._core.parsed import ParsedResponse
from lumnisai._core.progress_lines import ProgressLines
from lumnisai._core.run import RunTracker, patient, pause_before_next_poll
from lumnisai._core.updates import ResponseUpdate
from lumnisai._http.callbacks import async_settle
from lumnisai.exceptions import DeadlineExceededError, LumnisAIError, UnreadableAnswerError
from lumnisai_api.api.responses.cancel_response import cancel_response
from lumnisai_api.api.responses.get_response import get_response

if TYPE_CHECKING:
    from lumnisai._async.view import AsyncView
    from lumnisai_api.models import CancelResponse, CreateResponseResponse
    from lumnisai_api.types import Request

T = TypeVar("T")


class AsyncResponseStream(Generic[T]):
    """A run being followed: iterate over its updates, or ask it for the result.

    Leaving the loop early leaves the run going on the server; `cancel()` stops it there.
    """

    def __init__(
        self,
        view: AsyncView,
        following: Following,
        *,
        create: Request[CreateResponseResponse] | None = None,
        cursor: Cursor | None = None,
        user_id: str | None = None,
        deadline: float | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        self._view = view
        self._following = following
        self._create = create
        self._user_id = user_id
        self._idempotency_key = idempotency_key
        self._deadline = Deadline.after(view._clock, deadline)
        self._tracker = RunTracker(cursor.response_id, cursor=cursor) if cursor else None
        self._decode = GrowingDecoder("progress")
        self._final: ParsedResponse[T] | None = None
        self._lines = ProgressLines()
        self._generator: AsyncGenerator[ResponseUpdate, None] | None = None

    # async only
    def __await__(self) -> Generator[Any, None, Self]:
        return self.open().__await__()

    # end
    async def open(self) -> Self:
        """Create the run, unless that was done before."""
        if self._tracker is None and self._create is not None:
            request, self._create = self._create, None
            try:
                created = await self._view._send(request, until=self._deadline, idempotency_key=self._idempotency_key)
            except BaseException:
                self._create = request
                raise
            self._tracker = RunTracker(str(created.response_id), status=str(created.status))
        return self

    @property
    def response_id(self) -> str:
        """Id of the run; known once it was created."""
        return self._opened().response_id

    @property
    def cursor(self) -> str:
        """Where this stream stands, as a small string: `client.responses.follow(cursor=…)` goes on from there."""
        return self._opened().cursor.encode()

    async def cancel(self) -> CancelResponse:
        """Cancel the run on the server; the stream then ends with its last update."""
        await self.open()
        return await self._view._send(cancel_response(self.response_id, user_id=self._user_id))

    async def result(self) -> ParsedResponse[T]:
        """Follow the run to its end and return it.

        Raises:
            ResponseFailedError: It failed.
            ResponseCancelledError: It was cancelled.
            DeadlineExceededError: The deadline passed first.
        """
        async for _ in self:
            pass
        if self._final is None:
            raise LumnisAIError("This stream was closed before the run ended; follow it again with its cursor.")
        try:
            check_outcome(self._final, raise_on_failure=self._following.raise_on_failure)
        except LumnisAIError as error:
            error.idempotency_key = self._idempotency_key
            raise
        return self._final

    async def aclose(self) -> None:
        """Stop following; the run goes on."""
        if self._generator is not None:
            await self._generator.aclose()

    def __aiter__(self) -> AsyncIterator[ResponseUpdate]:
        return self

    async def __anext__(self) -> ResponseUpdate:
        if self._generator is None:
            self._generator = self._updates()
        refuse_second_reader(self._generator)
        return await self._generator.__anext__()

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _updates(self) -> AsyncGenerator[ResponseUpdate, None]:
        try:
            await self.open()
            async with aclosing(self._follow(self._opened())) as whole:
                async for update in whole:
                    await self._report(update)
                    yield update
        except LumnisAIError as error:
            if self._tracker is not None:
                error.response_id = self._tracker.response_id
                error.cursor = self._tracker.cursor.encode()
                error.operation = error.operation or "get_response"
                error.idempotency_key = self._idempotency_key or error.idempotency_key
            if isinstance(error, DeadlineExceededError) and self._following.cancel_on_timeout:
                await self._cancel_late()
            raise

    async def _follow(self, tracker: RunTracker) -> AsyncGenerator[ResponseUpdate, None]:
        clock = self._view._clock
        retries = self._view._options.retries
        idle_polls = unread_polls = 0
        while not tracker.finished:
            wait = int(self._deadline.cap(self._following.wait) or 0)
            started = clock.monotonic()
            try:
                response = await self._poll(tracker, wait)
                took = clock.monotonic() - started
                updates = tracker.observe(response)
            except UnreadableAnswerError:
                # A gateway in between may have spoken; the run goes on without it.
                unread_polls += 1
                if unread_polls > retries.max_retries:
                    raise
                await self._pause(retries.backoff(unread_polls))
                continue
            unread_polls = 0
            news = False
            for update in updates:
                news = True
                yield update
            if tracker.finished:
                self._final = response
                return
            at_once = not news and took < wait / 2
            idle_polls = idle_polls + 1 if at_once else 0
            pause = pause_before_next_poll(
                news=news, took=took, wait=wait, interval=self._following.poll_interval, idle_polls=max(0, idle_polls - 1)
            )
            await self._pause(pause)

    async def _poll(self, tracker: RunTracker, wait: int) -> ParsedResponse[T]:
        request: Any = get_response(tracker.response_id, wait=wait or None, user_id=self._user_id)
        request.parse = partial(_read, response_format=self._following.response_format)
        declared, request.declared = request.declared, None
        response: Any = await self._view._send(
            request, until=self._deadline, held=wait, retries=patient(self._view._options.retries), decode=self._decode
        )
        # Every answer holds the whole log; what an earlier one held was looked at then.
        self._view._drift.value(declared, request.operation, tracker.unseen(response))
        return cast("ParsedResponse[T]", response)

    async def _pause(self, seconds: float) -> None:
        remaining = self._deadline.remaining()
        if remaining is not None and seconds >= remaining:
            # Sleep what is left: the caller was promised that much time, and the run may still end meanwhile.
            seconds = max(0.0, remaining)
        if seconds > 0:
            await self._view._transport.sleep(seconds)
        if self._deadline.passed():
            raise DeadlineExceededError(
                f"get_response: the run {self.response_id} is not finished after the deadline of {self._deadline.seconds:g} s; "
                "it goes on. Follow it with client.responses.follow(cursor=error.cursor)."
            )

    async def _report(self, update: ResponseUpdate) -> None:
        if self._following.show_progress:
            for line in self._lines.of(update):
                print(line, flush=True)  # noqa: T201 - asked for by the caller
        if self._following.on_progress is not None:
            await async_settle(self._following.on_progress(update))

    async def _cancel_late(self) -> None:
        try:
            await self._view._send(
                cancel_response(self.response_id, user_id=self._user_id), until=Deadline.after(self._view._clock, 5.0)
            )
        except LumnisAIError:
            return

    def _opened(self) -> RunTracker:
        if self._tracker is None:
            raise LumnisAIError("The run is not created yet: await the stream, or iterate over it, first.")
        return self._tracker


def _read(source: Any, response_format: Any) -> ParsedResponse[Any]:
    return ParsedResponse[Any].of(source, response_format)
