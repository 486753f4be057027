"""The other process: read cursors line by line, follow each run to its end, and write the story down.

python -m tests.faults.resume sync|async|aiohttp BASE_URL
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any, cast

from lumnisai import AsyncClient, Client
from tests.facade.scripted import ManualClock
from tests.faults.case import USER
from tests.faults.recording import tell
from tests.faults.run import KEY, Half, asynchronous_client


def _follow(settings: dict[str, Any]) -> None:
    with Client(**settings) as client:
        for line in sys.stdin:
            _say([tell(update) for update in client.for_user(USER).responses.follow(cursor=line.strip())])


async def _follow_async(client: AsyncClient) -> None:
    async with client:
        for line in sys.stdin:  # noqa: ASYNC251, RUF100 - this process has nothing else to do
            stream = client.for_user(USER).responses.follow(cursor=line.strip())
            _say([tell(update) async for update in stream])


def _say(story: list[Any]) -> None:
    sys.stdout.write(json.dumps(story) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    half, base_url = sys.argv[1:]
    settings = {"api_key": KEY, "base_url": base_url, "clock": ManualClock(), "timeout": 10.0}
    if half == "sync":
        _follow(settings)
    else:
        asyncio.run(_follow_async(asynchronous_client(cast(Half, half), **settings)))
