"""Ask a server as fast as it can answer, from one core, with next to nothing of a client."""

from __future__ import annotations

import asyncio
import json
import re
import time
from typing import Any
from urllib.parse import urlsplit

CONNECTIONS = 16
HEADERS = "Host: stub\r\nX-API-Key: lmn_local_key\r\nContent-Type: application/json\r\n"


async def exchange(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, method: str, path: str, body: bytes = b"", headers: str = ""
) -> tuple[int, bytes]:
    """Send a request and return status and body of its answer."""
    head = f"{method} {path} HTTP/1.1\r\n{HEADERS}{headers}Content-Length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)
    answer = await reader.readuntil(b"\r\n\r\n")
    length = re.search(rb"(?i)content-length: *(\d+)", answer)
    return int(answer[9:12]), await reader.readexactly(int(length[1]) if length else 0)


async def connect(base_url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Open a connection."""
    place = urlsplit(base_url)
    return await asyncio.open_connection(place.hostname, place.port)


async def rate(base_url: str, path: str, seconds: float) -> float:
    """Return how many requests per second are answered with a success."""
    answered = 0
    end = time.monotonic() + seconds

    async def ask() -> None:
        nonlocal answered
        reader, writer = await connect(base_url)
        while time.monotonic() < end:
            status, _ = await exchange(reader, writer, "GET", path)
            if status != 200:
                raise RuntimeError(f"{path} was answered with {status}")
            answered += 1
        writer.close()

    await asyncio.gather(*(ask() for _ in range(CONNECTIONS)))
    return answered / seconds


async def create(base_url: str, runs: int) -> list[str]:
    """Begin so many runs; return their ids."""
    reader, writer = await connect(base_url)
    ids: list[str] = []
    for number in range(runs):
        body: dict[str, Any] = {"messages": [{"role": "user", "content": f"number {number}"}], "user_id": f"user-{number % 100}"}
        status, answer = await exchange(
            reader, writer, "POST", "/v1/responses", json.dumps(body).encode(), f"Idempotency-Key: key-{number}\r\n"
        )
        if status != 200:
            raise RuntimeError(f"creating a run was answered with {status}")
        ids.append(json.loads(answer)["response_id"])
    writer.close()
    return ids


async def hold(base_url: str, ids: list[str], wait: int, opened: asyncio.Event) -> int:
    """Open a long poll for each run; count those that are answered with their run."""

    async def poll(number: int, run: str) -> bool:
        reader, writer = await connect(base_url)
        status, answer = await exchange(reader, writer, "GET", f"/v1/responses/{run}?wait={wait}&user_id=user-{number % 100}")
        writer.close()
        return status == 200 and json.loads(answer)["response_id"] == run

    polls = [asyncio.ensure_future(poll(number, run)) for number, run in enumerate(ids)]
    opened.set()
    return sum(await asyncio.gather(*polls))
