"""Closing a client: during calls, twice, and not at all."""

from __future__ import annotations

import asyncio
import gc
import re
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from lumnisai import AsyncClient, Client, ClientClosedError
from lumnisai.local import Served, serve
from tests.facade.agents import Stepwise
from tests.facade.holding import LATER, PATIENCE, TellingClock, holding
from tests.facade.leftovers import LOOPS, await_no_connections
from tests.facade.scripted import scripted


def test_close_in_another_thread_ends_a_call_that_receives() -> None:
    with holding() as held, ThreadPoolExecutor(1) as threads:
        client = Client(api_key="k", base_url=held.base_url)
        calling = threads.submit(client.health)
        held.wait()
        client.close()
        with pytest.raises(ClientClosedError, match="closed"):
            calling.result(PATIENCE)


def test_close_in_another_thread_ends_a_call_that_waits_for_its_next_attempt() -> None:
    clock = TellingClock()
    with scripted(LATER) as server, ThreadPoolExecutor(1) as threads:
        client = Client(api_key="k", base_url=server.base_url, clock=clock)
        calling = threads.submit(client.health)
        clock.wait()
        client.close()
        with pytest.raises(ClientClosedError, match="closed"):
            calling.result(PATIENCE)
    assert len(server.seen) == 1


def test_close_in_another_thread_ends_calls_that_wait_for_a_connection() -> None:
    with holding() as held, ThreadPoolExecutor(4) as threads:
        client = Client(api_key="k", base_url=held.base_url, max_connections=1, timeout=None)
        receiving = threads.submit(client.health)
        held.wait()
        waiting = [threads.submit(client.health) for _ in range(3)]
        client.close()
        for calling in [receiving, *waiting]:
            with pytest.raises(ClientClosedError, match="closed"):
                calling.result(PATIENCE)
    assert len(held.server.seen) == 1


def test_close_ends_a_stream_with_the_cursor_from_which_it_can_be_followed() -> None:
    agent = Stepwise(lambda run: "late")
    with serve(agent=agent) as platform, ThreadPoolExecutor(1) as threads:
        client = Client(api_key=platform.api_key, base_url=platform.base_url)
        following = threads.submit(lambda: client.invoke("hi", user_id="u"))
        assert agent.started.wait(PATIENCE)
        client.close()
        with pytest.raises(ClientClosedError) as caught:
            following.result(PATIENCE)
        agent.go()
        with Client(api_key=platform.api_key, base_url=platform.base_url) as another:
            # Closed before the answer to the creation came, the call has no cursor, but the key to make it again.
            error = caught.value
            if error.cursor is None:
                run = another.with_options(idempotency_key=error.idempotency_key).invoke("hi", user_id="u")
            else:
                run = another.responses.follow(cursor=error.cursor, user_id="u").result()
            assert run.output_text == "late"
            assert another.for_user("u").responses.list().total == 1


async def test_close_in_another_task_ends_a_call_that_receives() -> None:
    with holding() as held:
        client = AsyncClient(api_key="k", base_url=held.base_url)
        calling = asyncio.ensure_future(client.health())
        await asyncio.to_thread(held.wait)
        await client.close()
        with pytest.raises(ClientClosedError, match="closed"):
            await calling


async def test_close_in_another_task_ends_a_call_that_waits_for_its_next_attempt() -> None:
    clock = TellingClock()
    with scripted(LATER) as server:
        client = AsyncClient(api_key="k", base_url=server.base_url, clock=clock)
        calling = asyncio.ensure_future(client.health())
        await asyncio.to_thread(clock.wait)
        await client.close()
        with pytest.raises(ClientClosedError, match="closed"):
            await calling


async def test_close_in_another_task_ends_calls_that_wait_for_a_connection() -> None:
    with holding() as held:
        client = AsyncClient(api_key="k", base_url=held.base_url, max_connections=1, timeout=None)
        calls = [asyncio.ensure_future(client.health()) for _ in range(4)]
        await asyncio.to_thread(held.wait)
        await client.close()
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {ClientClosedError}
    assert len(held.server.seen) == 1


@pytest.mark.parametrize("loop", LOOPS)
def test_close_in_another_event_loop_ends_a_call_that_receives(loop: str) -> None:
    with holding() as held, ThreadPoolExecutor(1) as threads:
        client = AsyncClient(api_key="k", base_url=held.base_url)
        calling = threads.submit(LOOPS[loop], client.health)
        held.wait()
        asyncio.run(client.close())
        with pytest.raises(ClientClosedError, match="closed"):
            calling.result(PATIENCE)


def test_closing_twice_is_the_same_as_once(platform: Served) -> None:
    client = Client(api_key=platform.api_key, base_url=platform.base_url)
    client.health()
    with client:
        client.close()
    await_no_connections(platform)


@pytest.mark.parametrize("loop", LOOPS)
def test_closing_an_asynchronous_client_twice_is_the_same_as_once(loop: str, platform: Served) -> None:
    async def close_twice() -> None:
        async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:
            await client.health()
            await client.close()

    LOOPS[loop](close_twice)
    await_no_connections(platform)


def test_a_closed_client_and_its_views_refuse_calls(platform: Served) -> None:
    client = Client(api_key=platform.api_key, base_url=platform.base_url)
    view = client.for_user("u")
    view.threads.list()
    client.close()
    for call in (client.health, view.threads.list, client.for_user("v").threads.list):
        with pytest.raises(ClientClosedError, match="This client is closed; make a new one"):
            call()


@pytest.mark.parametrize("loop", LOOPS)
def test_a_closed_asynchronous_client_and_its_views_refuse_calls(loop: str, platform: Served) -> None:
    client = AsyncClient(api_key=platform.api_key, base_url=platform.base_url)
    view = client.for_user("u")

    async def use_and_close() -> None:
        await view.threads.list()
        await client.close()

    async def use() -> None:
        with pytest.raises(ClientClosedError, match="This client is closed; make a new one"):
            await view.threads.list()

    LOOPS[loop](use_and_close)
    LOOPS[loop](use)


def test_closing_a_view_closes_nothing(platform: Served) -> None:
    with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        with client.for_user("u") as view:
            view.threads.list()
        assert view.threads.list().total == 0


async def test_closing_an_asynchronous_view_closes_nothing(platform: Served) -> None:
    async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:
        async with client.for_user("u") as view:
            await view.threads.list()
        assert (await view.threads.list()).total == 0


def say_where_they_were_made(held: list[Any]) -> bool:
    """Give up the last references to clients; tell whether a warning says where they were made."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        held.clear()
        gc.collect()
    # The garbage collector ends what is in a cycle in any order, so that sockets may complain, too.
    texts = [str(warning.message) for warning in caught if warning.category is ResourceWarning]
    return any(re.fullmatch(rf"The client made at {re.escape(__file__)}:\d+ was never closed\.", text) for text in texts)


def test_a_view_works_after_the_last_reference_to_its_client_is_gone(platform: Served) -> None:
    client = Client(api_key=platform.api_key, base_url=platform.base_url)
    client.health()
    views = [client.for_user("u").with_options(timeout=10)]
    del client
    gc.collect()
    assert views[0].threads.list().total == 0
    assert say_where_they_were_made(views)
    await_no_connections(platform)


def test_a_client_collected_open_says_where_it_was_made_and_closes_its_connections(platform: Served) -> None:
    clients = [Client(api_key=platform.api_key, base_url=platform.base_url)]
    clients[0].threads.list(user_id="u")
    assert say_where_they_were_made(clients)
    await_no_connections(platform)


@pytest.mark.parametrize("in_a_cycle", [False, True], ids=["counted", "in-a-cycle"])
async def test_an_asynchronous_client_collected_open_says_where_it_was_made_and_closes_its_connections(
    in_a_cycle: bool, platform: Served
) -> None:
    clients = [AsyncClient(api_key=platform.api_key, base_url=platform.base_url)]
    await clients[0].health()
    if in_a_cycle:
        # A client and its resources refer to each other, so that only the garbage collector finds their end.
        await clients[0].threads.list(user_id="u")
    assert say_where_they_were_made(clients)
    await asyncio.to_thread(await_no_connections, platform)


def test_a_client_that_made_no_call_needs_no_closing(platform: Served) -> None:
    for kind in (Client, AsyncClient):
        kind(api_key=platform.api_key, base_url=platform.base_url)
        gc.collect()
