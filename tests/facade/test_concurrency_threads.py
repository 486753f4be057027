"""One synchronous client in many threads, and what Ctrl-C does to it."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from lumnisai import AsyncClient, Client, LumnisAIError, ResponseUpdate
from lumnisai.local import Run, Served, serve
from tests.facade.agents import Stepwise
from tests.facade.holding import HEALTHY, LATER, PATIENCE, Holding, TellingClock, holding
from tests.facade.scripted import scripted


def test_sixteen_threads_stream_on_one_client_at_the_same_time() -> None:
    everybody = threading.Barrier(16, timeout=PATIENCE)

    def agent(run: Run) -> str:
        # Nobody gets further before all sixteen runs are being worked on.
        everybody.wait()
        run.progress("one", f"for {run.prompt}")
        return f"answer for {run.prompt}"

    with serve(agent=agent) as platform, Client(api_key=platform.api_key, base_url=platform.base_url) as client:

        def follow(number: int) -> list[str | None]:
            stream = client.invoke(f"{number}", user_id=f"user-{number}", stream=True)
            return [update.message or update.output_text for update in stream][1:]

        with ThreadPoolExecutor(16) as threads:
            stories = list(threads.map(follow, range(16)))
    assert stories == [[f"for {number}", f"answer for {number}"] for number in range(16)]


def test_threads_share_no_more_connections_than_calls_are_under_way(platform: Served) -> None:
    with Client(api_key=platform.api_key, base_url=platform.base_url) as client, ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: client.health(), range(100)))
        assert 1 <= len(platform.server.server_state.connections) <= 4


def test_a_second_thread_that_reads_a_stream_is_refused_and_the_first_loses_nothing(platform: Served) -> None:
    refused: list[BaseException | None] = []
    with Client(api_key=platform.api_key, base_url=platform.base_url) as client, ThreadPoolExecutor(1) as threads:

        def read_elsewhere(_: ResponseUpdate) -> None:
            refused.append(threads.submit(next, stream).exception())

        stream = client.invoke("hi", user_id="u", stream=True, on_progress=read_elsewhere)
        updates = list(stream)
    assert str(updates[-1].status) == "succeeded"
    assert len(refused) == len(updates)
    assert {type(error) for error in refused} == {LumnisAIError}
    assert all(str(error).startswith("This stream is being read by another task or thread") for error in refused)


def test_another_thread_can_go_on_reading_a_stream(platform: Served) -> None:
    with Client(api_key=platform.api_key, base_url=platform.base_url) as client, ThreadPoolExecutor(1) as threads:
        stream = client.invoke("hi", user_id="u", stream=True)
        first = next(stream)
        rest = threads.submit(list, stream).result(PATIENCE)
    assert [str(update.status) for update in [first, *rest]][-1] == "succeeded"


def test_one_thread_cancels_the_run_that_another_one_follows() -> None:
    agent = Stepwise(lambda run: run.progress("one", "first"), lambda run: "never")
    with serve(agent=agent) as platform, Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        stream = client.invoke("hi", user_id="u", stream=True)
        next(stream)
        with ThreadPoolExecutor(1) as threads:
            following = threads.submit(list, stream)
            assert agent.started.wait(PATIENCE)
            stream.cancel()
            assert str(following.result(PATIENCE)[-1].status) == "cancelled"
        agent.go(2)


@pytest.fixture(autouse=True)
def _heed_ctrl_c() -> Iterator[None]:
    """Heed it as a program in the foreground does; one that was started in the background may have been told to ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@contextmanager
def interrupted(when: Holding | TellingClock) -> Iterator[None]:
    """Press Ctrl-C when the call has come that far."""

    def press() -> None:
        when.wait()
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    thread = threading.Thread(target=press)
    thread.start()
    with pytest.raises(KeyboardInterrupt):
        yield
    thread.join()


def test_ctrl_c_ends_a_call_that_receives_and_the_client_goes_on() -> None:
    with holding() as held, Client(api_key="k", base_url=held.base_url) as client:
        with interrupted(held):
            client.health()
        assert client.health().status == "healthy"


def test_ctrl_c_ends_a_call_that_waits_for_its_next_attempt_and_the_client_goes_on() -> None:
    clock = TellingClock()
    with scripted(LATER, HEALTHY) as server, Client(api_key="k", base_url=server.base_url, clock=clock) as client:
        with interrupted(clock):
            client.health()
        assert client.health().status == "healthy"
    assert len(server.seen) == 2


def test_ctrl_c_ends_asyncio_run_and_the_client_goes_on_in_the_next_one() -> None:
    with holding() as held:
        client = AsyncClient(api_key="k", base_url=held.base_url)
        with interrupted(held):
            asyncio.run(_ask(client, last=False))
        assert asyncio.run(_ask(client, last=True)) == "healthy"


async def _ask(client: AsyncClient, *, last: bool) -> str:
    health = await client.health()
    if last:
        await client.close()
    return str(health.status)
