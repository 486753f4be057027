"""A program of its own that forks while its client has connections, for a process with threads had better not fork.

python -m tests.facade.forking MANNER BASE_URL
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Literal

from lumnisai import AsyncClient, Client


def fork(work: Callable[[], object]) -> int:
    """Do something in a child; return its exit status."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    status = 1
    try:
        work()
        status = 0
    finally:
        sys.stderr.flush()
        os._exit(status)


def synchronous(base_url: str) -> int:
    """Fork between two calls."""
    with Client(api_key="k", base_url=base_url) as client:
        view = client.for_user("u")
        view.health()
        status = fork(lambda: [view.health(), view.health(), client.close()])
        view.health()
    return status


def asynchronous(base_url: str, http_backend: Literal["httpx", "aiohttp"] = "httpx") -> int:
    """Fork while an event loop that made a call still lives."""
    client = AsyncClient(api_key="k", base_url=base_url, http_backend=http_backend)

    async def call_twice() -> None:
        await client.health()
        await client.health()
        await client.close()

    with asyncio.Runner() as runner:
        runner.run(client.health())
        status = fork(lambda: asyncio.run(call_twice()))
        runner.run(client.health())
        runner.run(client.close())
    return status


def during_a_call(base_url: str) -> int:
    """Fork while another thread receives; nobody lets go of what it holds in the child."""
    client = Client(api_key="k", base_url=base_url, max_connections=1)
    thread = threading.Thread(target=client.health)
    thread.start()
    # The test writes a line when the server has the request.
    sys.stdin.readline()
    status = fork(lambda: [client.health(), client.health(), client.close()])
    print("forked", flush=True)
    thread.join()
    client.close()
    return status


MANNERS = {
    "synchronous": synchronous,
    "asynchronous": asynchronous,
    "over-aiohttp": partial(asynchronous, http_backend="aiohttp"),
    "during-a-call": during_a_call,
}

if __name__ == "__main__":
    sys.exit(MANNERS[sys.argv[1]](sys.argv[2]))
