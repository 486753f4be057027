"""Connections: used again, lost, and closed."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import UUID

import aiohttp
import pytest

from lumnisai import AsyncClient, ClientClosedError, ConnectionFailedError
from lumnisai.local import Run, Served, serve
from tests.facade.holding import HEALTHY, PATIENCE, holding
from tests.facade.leftovers import await_no_connections
from tests.facade.relay import relaying
from tests.facade.scripted import HANG_UP, scripted
from tests.facade.test_closing_under_tls import STAGES
from tests.facade.tls import Authority

ID = UUID("8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10")
Call = Callable[[Any], Awaitable[Any]]


@pytest.mark.parametrize(
    "call",
    [lambda client: client.health(), lambda client: client.for_user("u").threads.delete(ID)],
    ids=["a read", "a delete"],
)
async def test_what_is_lost_on_a_connection_used_again_is_not_sent_again_behind_our_back(call: Call) -> None:
    with scripted(HEALTHY, HANG_UP) as server:
        async with AsyncClient(api_key="k", base_url=server.base_url, max_retries=0) as client:
            await client.health()
            with pytest.raises(ConnectionFailedError) as caught:
                await call(client)
    assert caught.value.attempts == 1
    assert len(server.seen) == 2
    assert len(server._connections) == 1


async def test_an_idle_connection_that_was_closed_is_noticed_before_anything_is_sent_over_it() -> None:
    closed = threading.Event()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(HEALTHY)
        writer.close()
        await writer.wait_closed()
        closed.set()

    with relaying(handle) as port:
        async with AsyncClient(api_key="k", base_url=f"http://127.0.0.1:{port}", max_retries=0) as client:
            for _ in range(3):
                closed.clear()
                await client.health()
                # The event loop stands still meanwhile, and has not heard of it.
                assert closed.wait(PATIENCE)
            assert (await client.health()).status == "healthy"


async def test_an_idle_connection_keeps_nothing_of_its_last_call() -> None:
    with scripted(HEALTHY) as server:
        async with AsyncClient(api_key="k", base_url=server.base_url) as client:
            await client.health()
            gc.collect()
            kept = [one for one in gc.get_objects() if isinstance(one, (aiohttp.ClientResponse, aiohttp.ClientRequest))]
    assert [one for one in kept if str(one.url).startswith(server.base_url)] == []


def test_close_ends_what_waits_in_an_event_loop_that_stands_still() -> None:
    with holding() as held, asyncio.Runner() as runner:
        client = AsyncClient(api_key="k", base_url=held.base_url)
        calling = runner.get_loop().create_task(client.health())

        async def until_it_waits() -> None:
            await asyncio.to_thread(held.wait)

        runner.run(until_it_waits())
        with ThreadPoolExecutor(1) as threads:
            threads.submit(asyncio.run, client.close()).result(PATIENCE)
        with pytest.raises(ClientClosedError, match="closed"):
            runner.run(asyncio.wait_for(calling, PATIENCE))


@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
async def test_two_tasks_may_close_a_client_at_once(backend: Any, platform: Served) -> None:
    for _ in range(5):
        client = AsyncClient(api_key=platform.api_key, base_url=platform.base_url, http_backend=backend)
        await asyncio.gather(client.health(), client.health())
        await asyncio.gather(client.close(), client.close())
    await asyncio.to_thread(await_no_connections, platform)


def test_close_ends_idle_connections_though_their_event_loop_stands_still(platform: Served) -> None:
    with asyncio.Runner() as runner, ThreadPoolExecutor(1) as threads:
        client = AsyncClient(api_key=platform.api_key, base_url=platform.base_url)
        runner.run(client.health())
        threads.submit(asyncio.run, client.close()).result(PATIENCE)
        await_no_connections(platform)


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.__name__)
def test_close_in_another_event_loop_ends_a_call_whose_connection_is_being_made(stage: Any, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with ThreadPoolExecutor(1) as threads, stage(authority) as stuck:
        client = AsyncClient(api_key="k", verify=authority.file, timeout=3 * PATIENCE, **stuck.settings)
        calling = threads.submit(lambda: asyncio.run(client.health()))
        stuck.wait()
        asyncio.run(client.close())
        with pytest.raises(ClientClosedError, match="closed"):
            calling.result(PATIENCE)


def test_a_client_that_outlives_its_event_loop_complains_in_no_other_words_than_its_own(
    platform: Served, caplog: pytest.LogCaptureFixture
) -> None:
    loop = asyncio.new_event_loop()
    clients = [AsyncClient(api_key=platform.api_key, base_url=platform.base_url)]
    loop.run_until_complete(clients[0].health())
    loop.close()
    texts = list[str]()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        clients.clear()
        # A warning holds what it is about: only when it is gone can the rest be collected.
        for _ in range(2):
            gc.collect()
            texts += [str(warning.message) for warning in caught]
            caught.clear()
    assert [text for text in texts if text.startswith(f"The client made at {__file__}")]
    assert not [text for text in texts if "session" in text or "connector" in text]
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


def test_one_client_works_in_event_loops_after_each_other_and_at_the_same_time(platform: Served) -> None:
    everybody = threading.Barrier(3, timeout=PATIENCE)

    def agent(run: Run) -> str:
        everybody.wait()
        return f"answer for {run.prompt}"

    with serve(agent=agent) as served, ThreadPoolExecutor(3) as threads:
        client = AsyncClient(api_key=served.api_key, base_url=served.base_url)

        def work(number: int) -> str | None:
            async def ask() -> str | None:
                return (await client.invoke(f"{number}", user_id="u")).output_text

            return asyncio.run(ask())

        for _ in range(2):
            assert list(threads.map(work, range(3))) == [f"answer for {number}" for number in range(3)]
            # The connections of a loop end with it, though nobody closed the client.
            await_no_connections(served)
        asyncio.run(client.close())


async def test_what_came_before_a_connection_broke_is_handed_over_though_the_reader_was_slow() -> None:
    broken = threading.Event()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nfirst ")
        await writer.drain()
        await asyncio.to_thread(taken.wait, PATIENCE)
        writer.write(b"second")
        await writer.drain()
        writer.close()
        await writer.wait_closed()
        broken.set()

    taken = threading.Event()
    with relaying(handle) as port:
        async with AsyncClient(api_key="k", base_url=f"http://127.0.0.1:{port}") as client:
            received = b""
            with pytest.raises(ConnectionFailedError, match="broke in the middle of the answer"):
                async with client.for_user("u").files.stream(ID) as chunks:
                    async for chunk in chunks:
                        received += chunk
                        if not taken.is_set():
                            taken.set()
                            await asyncio.to_thread(broken.wait, PATIENCE)
                            for _ in range(10):  # until the event loop has heard of the end
                                await asyncio.sleep(0)
    assert received == b"first second"
