"""Event loops: one client in several, one after the other and at once; tasks that are cancelled."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine, Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import trio

from lumnisai import AsyncClient, Client, LumnisAIError, ResponseUpdate
from lumnisai.local import Run, Served, serve
from tests.facade.agents import Stepwise
from tests.facade.holding import PATIENCE, holding
from tests.facade.leftovers import LOOPS, await_no_connections


async def test_the_synchronous_client_streams_inside_a_running_event_loop() -> None:
    agent = Stepwise(lambda run: run.progress("one", "first"), lambda run: "done")
    with serve(agent=agent) as platform, Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        told = []
        for update in client.invoke("hi", user_id="u", stream=True):
            told.append((update.kind, update.message))
            agent.go()
    assert told == [("status", ""), ("progress", "first"), ("status", "")]


async def test_a_hundred_runs_at_once_on_one_client(platform: Served) -> None:
    async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:
        responses = await asyncio.gather(*(client.invoke(f"number {n}", user_id=f"user-{n}") for n in range(100)))
    assert all(f"number {n}" in (response.output_text or "") for n, response in enumerate(responses))


@pytest.mark.parametrize("loop", LOOPS)
def test_one_asynchronous_client_works_in_event_loops_after_each_other(loop: str, platform: Served) -> None:
    client = AsyncClient(api_key=platform.api_key, base_url=platform.base_url)

    async def ask() -> str:
        return str((await client.invoke("hi", user_id="u")).status)

    for one in (loop, "asyncio", "trio"):
        assert LOOPS[one](ask) == "succeeded"
        # The connections of a loop end with it, though nobody closed the client.
        await_no_connections(platform)
    LOOPS[loop](client.close)


def test_one_asynchronous_client_works_in_event_loops_at_the_same_time() -> None:
    everybody = threading.Barrier(4, timeout=PATIENCE)

    def agent(run: Run) -> str:
        # Nobody gets further before the runs of all loops are being worked on.
        everybody.wait()
        return f"answer for {run.prompt}"

    with serve(agent=agent) as platform, ThreadPoolExecutor(4) as threads:
        client = AsyncClient(api_key=platform.api_key, base_url=platform.base_url)

        def work(number: int) -> str | None:
            async def ask() -> str | None:
                return (await client.invoke(f"{number}", user_id="u")).output_text

            return LOOPS["trio" if number % 2 else "asyncio"](ask)

        assert list(threads.map(work, range(4))) == [f"answer for {number}" for number in range(4)]
        await_no_connections(platform)
        asyncio.run(client.close())


def test_the_asynchronous_client_runs_on_trio(platform: Served) -> None:
    async def follow() -> list[str]:
        async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:
            return [str(update.status) async for update in client.invoke("hi", user_id="u", stream=True)]

    assert trio.run(follow)[-1] == "succeeded"


async def test_a_second_task_that_reads_a_stream_is_refused_and_the_first_loses_nothing(platform: Served) -> None:
    refused: list[BaseException | None] = []
    async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:

        async def read_elsewhere(_: ResponseUpdate) -> None:
            [error] = await asyncio.gather(asyncio.ensure_future(anext(stream)), return_exceptions=True)
            refused.append(error if isinstance(error, BaseException) else None)

        stream = client.invoke("hi", user_id="u", stream=True, on_progress=read_elsewhere)
        updates = [update async for update in stream]
    assert str(updates[-1].status) == "succeeded"
    assert {type(error) for error in refused} == {LumnisAIError}
    assert all(str(error).startswith("This stream is being read by another task or thread") for error in refused)


async def test_cancelling_a_task_that_waits_for_a_run_leaves_the_run_going_on() -> None:
    agent = Stepwise(lambda run: "late")
    with serve(agent=agent) as slow:
        async with AsyncClient(api_key=slow.api_key, base_url=slow.base_url) as client:
            waiting = asyncio.ensure_future(client.invoke("hi", user_id="u"))
            await asyncio.to_thread(agent.started.wait, PATIENCE)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            agent.go()
            assert (await client.for_user("u").responses.list()).total == 1


async def test_a_cancelled_call_makes_room_for_the_next_one() -> None:
    with holding() as held:
        async with AsyncClient(api_key="k", base_url=held.base_url, max_connections=1) as client:
            calling = asyncio.ensure_future(client.health())
            await asyncio.to_thread(held.wait)
            calling.cancel()
            with pytest.raises(asyncio.CancelledError):
                await calling
            assert (await client.health()).status == "healthy"


class CancelledAt:
    """A call that is cancelled when it waits for the nth time.

    Args:
        cancel: Cancels the task that awaits this.
    """

    def __init__(self, call: Coroutine[Any, Any, Any], nth: int, cancel: Callable[[], object]) -> None:
        self._call = call
        self._nth = nth
        self._cancel = cancel

    def __await__(self) -> Generator[Any, Any, Any]:
        waits, sent, thrown = 0, None, None
        while True:
            try:
                waited_for = self._call.throw(thrown) if thrown else self._call.send(sent)
            except StopIteration as ended:
                return ended.value
            waits += 1
            if waits == self._nth:
                self._cancel()
            sent = thrown = None
            try:
                sent = yield waited_for
            except BaseException as error:
                thrown = error


async def cancelled_on_asyncio(call: Coroutine[Any, Any, Any], nth: int) -> bool:
    """Make a call that is cancelled at its nth wait; tell whether it came to that."""

    async def body() -> object:
        task = asyncio.current_task()
        assert task is not None
        return await CancelledAt(call, nth, task.cancel)

    [outcome] = await asyncio.gather(asyncio.ensure_future(body()), return_exceptions=True)
    if not isinstance(outcome, BaseException):
        return False
    assert isinstance(outcome, asyncio.CancelledError)
    return True


async def cancelled_on_trio(call: Coroutine[Any, Any, Any], nth: int) -> bool:
    """Make a call that is cancelled at its nth wait; tell whether it came to that."""
    with trio.CancelScope() as scope:
        await CancelledAt(call, nth, scope.cancel)
    return scope.cancelled_caught


CANCELLED: dict[str, Callable[[Coroutine[Any, Any, Any], int], Awaitable[bool]]] = {
    "asyncio": cancelled_on_asyncio,
    "trio": cancelled_on_trio,
}


# httpx leaves its own generators to the garbage collector, which trio remarks on; there is nothing in them to close.
@pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning")
@pytest.mark.parametrize("loop", LOOPS)
def test_a_call_can_be_cancelled_at_every_await_and_leaves_nothing_behind(
    loop: str, platform: Served, fewest_awaits: int
) -> None:
    async def cancel_everywhere() -> int:
        nth = 0
        ended = 0
        while ended < 3:
            nth += 1
            async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url, max_connections=1) as client:
                # Shielded waits take no cancellation, so that a call may end in spite of one.
                ended = 0 if await CANCELLED[loop](client.invoke("hi", user_id="u"), nth) else ended + 1
                assert not client._pool._lane().busy
                # There is room for one call at once: a connection that was left behind would block this one.
                assert (await client.health()).status is not None
            await_no_connections(platform)
        return nth

    assert LOOPS[loop](cancel_everywhere) > fewest_awaits
