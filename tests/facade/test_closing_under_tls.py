"""Closing a client while a connection under TLS, or through a proxy, is being made or waited on."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from lumnisai import AsyncClient, Client, ClientClosedError
from tests.facade.holding import PATIENCE, holding
from tests.facade.proxy import proxying
from tests.facade.tls import NAME, Authority, behind_tls


class Stuck(NamedTuple):
    """Settings of clients whose call comes to no end, and a function that waits until it got there."""

    settings: dict[str, Any]
    wait: Callable[[], Any]


@contextmanager
def silent() -> Iterator[tuple[int, Callable[[], Any]]]:
    """Take one connection, and say nothing on it; give the port, and what waits for its first byte."""
    with socket.create_server(("127.0.0.1", 0)) as listener, ExitStack() as connections:
        listener.settimeout(PATIENCE)

        def wait() -> None:
            connection = connections.enter_context(listener.accept()[0])
            assert connection.recv(1)

        yield listener.getsockname()[1], wait


@contextmanager
def in_the_handshake(authority: Authority) -> Iterator[Stuck]:
    with silent() as (port, wait):
        yield Stuck({"base_url": f"https://localhost:{port}"}, wait)


@contextmanager
def before_the_tunnel(authority: Authority) -> Iterator[Stuck]:
    with silent() as (port, wait):
        yield Stuck({"base_url": f"https://{NAME}", "proxy": f"http://localhost:{port}"}, wait)


@contextmanager
def in_the_handshake_of_a_tunnel(authority: Authority) -> Iterator[Stuck]:
    with silent() as (port, wait), proxying({NAME: port}) as proxy:
        yield Stuck({"base_url": f"https://{NAME}", "proxy": proxy.url}, wait)


@contextmanager
def in_the_handshake_of_a_tunnel_under_tls(authority: Authority) -> Iterator[Stuck]:
    with silent() as (port, wait), proxying({NAME: port}, context=authority.server()) as proxy:
        yield Stuck({"base_url": f"https://{NAME}", "proxy": proxy.url}, wait)


@contextmanager
def in_an_answer_under_tls(authority: Authority) -> Iterator[Stuck]:
    with holding() as held, behind_tls(held.base_url, authority.server()) as front:
        yield Stuck({"base_url": front.base_url}, held.wait)


@contextmanager
def in_an_answer_of_a_tunnel_under_tls(authority: Authority) -> Iterator[Stuck]:
    with holding() as held, behind_tls(held.base_url, authority.server()) as front:
        with proxying({NAME: front.port}, context=authority.server()) as proxy:
            yield Stuck({"base_url": f"https://{NAME}", "proxy": proxy.url}, held.wait)


STAGES = [
    in_the_handshake,
    before_the_tunnel,
    in_the_handshake_of_a_tunnel,
    in_the_handshake_of_a_tunnel_under_tls,
    in_an_answer_under_tls,
    in_an_answer_of_a_tunnel_under_tls,
]


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    """Give a certificate authority that nobody knows."""
    return Authority(tmp_path)


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.__name__)
def test_close_in_another_thread_ends_a_call_at_once(stage: Any, authority: Authority) -> None:
    with ThreadPoolExecutor(1) as threads, stage(authority) as stuck:
        client = Client(api_key="k", verify=authority.file, timeout=3 * PATIENCE, **stuck.settings)
        calling = threads.submit(client.health)
        stuck.wait()
        client.close()
        with pytest.raises(ClientClosedError, match="closed"):
            calling.result(PATIENCE)


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.__name__)
async def test_close_in_another_task_ends_a_call_at_once(stage: Any, authority: Authority) -> None:
    with stage(authority) as stuck:
        client = AsyncClient(api_key="k", verify=authority.file, timeout=3 * PATIENCE, **stuck.settings)
        calling = asyncio.ensure_future(client.health())
        await asyncio.to_thread(stuck.wait)
        await client.close()
        with pytest.raises(ClientClosedError, match="closed"):
            await asyncio.wait_for(calling, PATIENCE)
