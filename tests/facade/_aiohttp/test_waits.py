"""The limits of the phases, where only they tell one thing from the other."""

from __future__ import annotations

import asyncio
import io
import threading
from typing import Any

import httpx
import pytest

from lumnisai import AsyncClient, Timeout
from lumnisai._http.aiohttp_waits import Wait
from tests.facade.unreliable import Answer, answering

TAKEN = Answer(body={"file_id": "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10", "file_name": "a.txt", "status": "pending", "message": ""})


class Slow(io.BytesIO):
    """A file on a slow disk.

    Args:
        pause: Seconds that its second read takes.
    """

    def __init__(self, content: bytes, pause: float) -> None:
        super().__init__(content)
        self._pause = pause
        self._reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, in its own time."""
        self._reads += 1
        if self._reads == 2:
            threading.Event().wait(self._pause)
        return super().read(size)


async def test_a_source_that_is_slower_than_the_limits_of_writing_and_reading_is_waited_for() -> None:
    settings: dict[str, Any] = {"timeout": Timeout(connect=9, write=0.2, read=0.2), "max_retries": 0}
    with answering(TAKEN) as server:
        async with AsyncClient(api_key="k", base_url=server.base_url, **settings) as client:
            source = Slow(b"x" * 200_000, 0.5)
            taken = await client.for_user("u").files.upload(file_content=source, file_name="a.txt")
    assert taken.file_name == "a.txt"


async def test_progress_that_comes_too_late_changes_nothing() -> None:
    wait = Wait({"connect": None, "write": None, "read": None})

    async def work() -> None:
        wait.begin("write")
        wait.end()
        try:
            await asyncio.Event().wait()
        finally:
            wait.begin("read")

    with pytest.raises(TimeoutError):
        await wait.within("connect", work())
    assert isinstance(wait.expired(), httpx.WriteTimeout)
    wait.begin("read")
    assert isinstance(wait.expired(), httpx.WriteTimeout)
