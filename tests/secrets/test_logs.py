"""Logging of any depth shows no secret: neither ours nor that of the libraries below."""

from __future__ import annotations

import logging

import pytest

from lumnisai import AsyncClient, Client
from lumnisai._core.secrets import Secret
from lumnisai.exceptions import LumnisAIError
from tests.facade.scripted import HANG_UP, Seen, answer, scripted

KEY = "lmn_live_hunter2_0123456789"
STORED = "sk_stored_hunter2_9876543210"
LIBRARIES = ("lumnisai", "httpx", "httpcore", "asyncio", "h11", "anyio")
# Below DEBUG: what httpx and others once called TRACE.
DEEPEST = 1


def echo(seen: Seen) -> bytes:
    return answer(500, {"detail": f"{seen.headers} {seen.body!r}"})


SCRIPT = (HANG_UP, echo, answer(429, None, Retry_After="0"), echo)


def texts(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [f"{record.getMessage()} {vars(record)}" for record in caplog.records]


def levels(caplog: pytest.LogCaptureFixture) -> None:
    for name in ("", *LIBRARIES):
        caplog.set_level(DEEPEST, logger=name)


def check(caplog: pytest.LogCaptureFixture) -> None:
    shown = texts(caplog)
    assert {record.name.partition(".")[0] for record in caplog.records} >= {"lumnisai", "httpcore"}
    assert [text for text in shown if KEY in text or STORED in text or "hunter2" in text] == []


def test_a_call_with_retries_logs_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    levels(caplog)
    with scripted(*SCRIPT) as server, Client(api_key=KEY, base_url=server.base_url, max_retries=3) as client:
        with pytest.raises(LumnisAIError) as caught:
            client.mcp_servers.create(
                name="n", transport="stdio", command="c", scope="tenant", env={"A": STORED}, headers={"B": Secret(STORED)}
            )
        assert len(server.seen) == 4
        assert all(seen.headers["x-api-key"] == KEY and STORED in seen.body.decode() for seen in server.seen)
    logging.getLogger("application").error("it failed: %s", caught.value, exc_info=caught.value, extra={"client": client})
    check(caplog)


async def test_an_asynchronous_call_with_retries_logs_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    levels(caplog)
    with scripted(*SCRIPT) as server:
        async with AsyncClient(api_key=KEY, base_url=server.base_url, max_retries=3) as client:
            with pytest.raises(LumnisAIError) as caught:
                await client.external_api_keys.store(provider="openai", api_key=STORED)
    logging.getLogger("application").error("it failed: %s", caught.value, exc_info=caught.value, extra={"client": client})
    check(caplog)
