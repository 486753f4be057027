"""One synchronous client inside event loops and in many threads; one asynchronous client in several loops."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import trio

from lumnisai import AsyncClient, Client
from lumnisai.local import Run, Served, serve
from tests.facade.agents import Stepwise


async def test_the_synchronous_client_streams_inside_a_running_event_loop() -> None:
    agent = Stepwise(lambda run: run.progress("one", "first"), lambda run: "done")
    with serve(agent=agent) as platform, Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        told = []
        for update in client.invoke("hi", user_id="u", stream=True):
            told.append((update.kind, update.message))
            agent.go()
    assert told == [("status", ""), ("progress", "first"), ("status", "")]


def test_sixteen_threads_stream_on_one_client_at_the_same_time() -> None:
    everybody = threading.Barrier(16, timeout=20)

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


def test_one_asynchronous_client_works_in_two_event_loops_after_each_other(platform: Served) -> None:
    client = AsyncClient(api_key=platform.api_key, base_url=platform.base_url)

    async def ask(last: bool) -> str:
        response = await client.invoke("hi", user_id="u")
        await client._pool.client()
        if last:
            await client.close()
        else:
            await (await client._pool.client()).aclose()
        return str(response.status)

    assert [asyncio.run(ask(last)) for last in (False, True)] == ["succeeded", "succeeded"]


def test_the_asynchronous_client_runs_on_trio(platform: Served) -> None:
    async def ask() -> str:
        async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:
            return str((await client.invoke("hi", user_id="u")).status)

    assert trio.run(ask) == "succeeded"


async def test_cancelling_a_task_that_waits_leaves_nothing_behind(platform: Served) -> None:
    agent = Stepwise(lambda run: "late")
    with serve(agent=agent) as slow:
        async with AsyncClient(api_key=slow.api_key, base_url=slow.base_url) as client:
            waiting = asyncio.ensure_future(client.invoke("hi", user_id="u"))
            await asyncio.to_thread(agent.started.wait, 20)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            agent.go()
            assert (await client.for_user("u").responses.list()).total == 1


async def test_a_hundred_runs_at_once_on_one_client(platform: Served) -> None:
    async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:
        responses = await asyncio.gather(*(client.invoke(f"number {n}", user_id=f"user-{n}") for n in range(100)))
    assert all(f"number {n}" in (response.output_text or "") for n, response in enumerate(responses))


def test_a_client_that_is_dropped_open_says_where_it_was_made(platform: Served) -> None:
    client = Client(api_key=platform.api_key, base_url=platform.base_url)
    client.health()
    with pytest.warns(ResourceWarning, match=rf"made at {__file__}:\d+ was never closed"):
        client.__del__()
    client.close()
