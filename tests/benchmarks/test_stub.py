"""The server that clients are measured against."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from benchmarks.samples import RESPONSE_ID
from lumnisai import Client


@pytest.fixture
def client(base_url: str) -> Any:
    """A client of the stub."""
    with Client(api_key="lmn_local_key", base_url=base_url) as client:
        yield client


def told(base_url: str, run: object) -> Any:
    """Return what the stub counted of a run."""
    return httpx.get(f"{base_url}/stub/runs/{run}").json()


def test_a_run_and_a_list_of_them_are_read_by_the_client_without_drift(client: Client) -> None:
    page = client.responses.list(user_id="u", limit=100)
    assert [len(run.progress or []) for run in page.responses] == [5] * 100
    assert client.responses.get(RESPONSE_ID, user_id="u").output_text
    assert client.drift == ()


def test_a_run_tells_its_news_one_poll_at_a_time_and_then_ends(client: Client, base_url: str) -> None:
    updates = list(client.invoke("run 0.3 s, news at 0.1 0.2", user_id="u", stream=True))
    assert [update.kind for update in updates if update.kind == "progress"] == ["progress"] * 2
    assert updates[-1].status == "succeeded"
    assert told(base_url, updates[-1].response_id)["polls"] == 3


def test_a_growing_run_is_longer_at_each_poll_until_it_ends(client: Client) -> None:
    updates = [update for update in client.responses.follow("growing-30-10-x", user_id="u") if update.kind == "progress"]
    assert len(updates) == 30
    assert len({id(update.response) for update in updates}) == 3


def test_uploads_are_taken_whole_and_downloads_come_whole(client: Client, base_url: str) -> None:
    size = 3 * 1024**2 + 1
    assert client.files.upload(file_content=bytes(size), file_name="zeros.bin", user_id="u").file_id
    assert len(client.files.download(f"bytes-{size}", user_id="u") or b"") == size
    # In pieces whose number the server isn't told before.
    with httpx.Client(base_url=base_url) as bare:
        assert bare.post("/v1/files/upload", content=iter([bytes(70_000)] * 20)).json()["status"] == "pending"
        assert bare.get("/v1/health").json() == {"status": "ok"}
