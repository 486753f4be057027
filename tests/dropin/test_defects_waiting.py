"""Defects of 0.2.7, and what is to be expected instead: waiting for a run, and streams."""

from __future__ import annotations

import datetime
from typing import Any

import httpx
import pytest
from pydantic import BaseModel

import lumnisai
from lumnisai.local import serve
from tests.dropin.answers import CREATED, ID, entry, run, run_object
from tests.dropin.both import Both
from tests.facade.agents import Stepwise
from tests.facade.scripted import ManualClock, answer, scripted


def streamed(both: Both, *snapshots: bytes) -> list[Any]:
    """Return the updates of a run that reads like this, one snapshot after the other."""
    with scripted(CREATED, *snapshots) as server:
        client = both.client(base_url=server.base_url, clock=ManualClock())
        return both.all(client.invoke("hi", user_id="u", stream=True))


def test_defect_50_a_deadline_ends_the_waiting_and_can_cancel_the_run(both: Both) -> None:
    with scripted(CREATED, run("in_progress")) as server:
        client = both.client(base_url=server.base_url, clock=ManualClock())
        with pytest.raises(lumnisai.DeadlineExceededError) as caught:
            both.do(client.invoke("hi", user_id="u", deadline=20, cancel_on_timeout=True))
    assert caught.value.response_id == ID
    assert server.seen[-1].target.startswith(f"/v1/responses/{ID}/cancel")


def test_defect_51_a_refusal_is_believed_and_a_busy_server_left_alone(both: Both) -> None:
    with scripted(CREATED, answer(401, {"detail": "key expired"})) as server:
        with pytest.raises(lumnisai.AuthenticationError):
            both.do(both.client(base_url=server.base_url).invoke("hi", user_id="u"))
    assert len(server.seen) == 2
    clock = ManualClock()
    with scripted(CREATED, answer(429, Retry_After="60"), run()) as server:
        both.do(both.client(base_url=server.base_url, clock=clock).invoke("hi", user_id="u"))
    assert clock.slept == [60]


def test_defect_52_an_attempt_outlasts_the_long_poll_that_it_carries(both: Both) -> None:
    seen: list[Any] = []

    def held(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.query, request.extensions["timeout"]["read"]))
        return httpx.Response(200, json=run_object())

    client = both.client(timeout=5, max_retries=0, http_transport=httpx.MockTransport(held))
    assert both.do(client.get_response(ID, wait=30.0)).status == "succeeded"
    [(query, limit)] = seen
    assert query == b"wait=30"
    assert limit > 30


def test_defect_53_a_failed_run_raises_and_ends_its_stream_with_the_reason(both: Both) -> None:
    failed = run("failed", error={"message": "the model is gone"})
    with scripted(CREATED, failed) as server:
        with pytest.raises(lumnisai.ResponseFailedError, match="the model is gone"):
            both.do(both.client(base_url=server.base_url).invoke("hi", user_id="u"))
    last = streamed(both, failed)[-1]
    assert (last.status, last.state, last.message) == ("failed", "failed", "the model is gone")


def test_defect_54_updates_come_as_they_happen() -> None:
    agent = Stepwise(lambda run: run.progress("thinking", "one"), lambda run: run.progress("thinking", "two") and "done")
    with serve(agent=agent, time_scale=0) as platform:
        with lumnisai.Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            told = []
            for update in client.invoke("hi", user_id="u", stream=True):
                told.append(update.message)
                # The agent makes its next step only after the one before was seen here.
                if update.message in ("", "one"):
                    agent.go()
    assert [message for message in told if message] == ["one", "two"]


def test_defect_55_the_result_of_a_known_tool_call_is_told(both: Both) -> None:
    call = {"id": "c1", "name": "search", "args": {}}
    before, after = entry("looking", tool_calls=[call]), entry("looking", tool_calls=[{**call, "output_text": "found"}])
    updates = streamed(both, run("in_progress", progress=[before]), run(progress=[after]))
    assert [update.tool_calls[0].output_text for update in updates if update.tool_calls] == [None, "found"]
    assert [update.state for update in updates if update.tool_calls] == ["processing", "tool_update"]


def test_defect_56_all_times_are_of_one_clock(both: Both) -> None:
    updates = streamed(both, run("in_progress", progress=[entry("looking")]), run(progress=[entry("looking")], output_text="4"))
    assert sorted(update.ts for update in updates)
    assert {update.ts.utcoffset() for update in updates} == {datetime.timedelta(0)}


def test_defect_57_the_log_says_completed_once_and_the_end_is_told_once(both: Both) -> None:
    done = run(progress=[entry("looking"), entry("the answer is written", "completed")], output_text="4")
    updates = streamed(both, done)
    assert [update.kind for update in updates if update.state == "completed"] == ["progress", "status"]
    assert [update.output_text for update in updates if update.output_text] == ["4"]
    assert [update for update in updates if update.status == "succeeded"] == updates[-1:]


def test_defect_58_nothing_is_printed_unless_asked_for(both: Both, client: Any, capsys: pytest.CaptureFixture[str]) -> None:
    both.do(client.invoke("2 + 2", user_id="u"))
    both.all(client.invoke("2 + 2", user_id="u", stream=True))
    assert capsys.readouterr() == ("", "")
    both.do(client.invoke("2 + 2", user_id="u", show_progress=True))
    assert "WRITING: Writing the answer" in capsys.readouterr().out


def test_defect_59_entries_with_one_text_are_all_told(both: Both) -> None:
    times = ["2026-03-02T09:30:01+00:00", "2026-03-02T09:30:02+00:00", "2026-03-02T09:30:03+00:00"]
    updates = streamed(both, run(progress=[{**entry("trying"), "ts": ts} for ts in times]))
    assert [update.message for update in updates if update.kind == "progress"] == ["trying"] * 3


def test_defect_60_no_time_passes_between_a_long_poll_with_news_and_the_next(both: Both) -> None:
    clock = ManualClock()
    with scripted(CREATED, run("in_progress"), run("in_progress", progress=[entry("looking")]), run()) as server:
        both.do(both.client(base_url=server.base_url, clock=clock).invoke("hi", user_id="u"))
    assert clock.slept == []


async def test_defect_61_a_stream_is_iterated_with_or_without_await() -> None:
    with scripted(CREATED, run(), CREATED, run()) as server:
        async with lumnisai.AsyncClient(api_key="k", base_url=server.base_url) as client:
            without = [update.status async for update in client.invoke("hi", user_id="u", stream=True)]
            stream = await client.invoke("hi", user_id="u", stream=True)
            assert [update.status async for update in stream] == without == ["succeeded"]


class City(BaseModel):
    """A city."""

    name: str


def test_defect_62_the_output_comes_back_as_the_class_that_was_given(both: Both) -> None:
    with scripted(CREATED, run(structured_response={"name": "Lisbon"})) as server:
        response = both.do(both.client(base_url=server.base_url).invoke("hi", user_id="u", response_format=City))
    assert (response.parsed, response.structured_response) == (City(name="Lisbon"), {"name": "Lisbon"})


@pytest.mark.parametrize("status", ["failed", "expired"])
def test_defect_63_a_dead_connection_ends_the_waiting_at_once(both: Both, status: str) -> None:
    clock = ManualClock()
    with scripted(answer(200, {"app_name": "GMAIL", "status": status})) as server:
        with pytest.raises(lumnisai.IntegrationConnectionError, match=status):
            both.do(both.client(base_url=server.base_url, clock=clock).wait_for_connection("u", "GMAIL"))
    assert clock.slept == []
