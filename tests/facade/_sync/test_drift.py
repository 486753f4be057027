# Written by `make generate` from tests/facade/_async/test_drift.py. Do not edit.
"""A server that is newer than this version: calls go on working, and the program can see what is new."""

from __future__ import annotations

import logging
from typing import Any
from uuid import UUID

import pytest

from lumnisai import Client, LumnisAIError, ServerError
from lumnisai.local import Served
from tests.facade.event_source import event_source, line
from tests.facade.scripted import ManualClock, ScriptedServer, answer, scripted

ALICE = "alice@example.com"
ID = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
MOMENT = "2026-03-02T09:30:00.000000+00:00"
RUN: dict[str, Any] = {"response_id": ID, "thread_id": ID, "tenant_id": ID, "status": "succeeded", "created_at": MOMENT}
NEWER = {
    **RUN,
    "status": "paused",
    "colour": "red",
    "progress": [{"ts": MOMENT, "state": "processing", "message": "m", "mood": "good"}] * 2,
}


def client_of(server: ScriptedServer, **settings: Any) -> Client:
    """Make a client of a scripted server."""
    return Client(**{"api_key": "k", "base_url": server.base_url, "clock": ManualClock(), "max_retries": 0, **settings})


def seen_by(client: Client) -> list[tuple[str, str, str, int]]:
    """Return what a client has seen, as plain values."""
    return [(entry.kind, entry.where, entry.value, entry.times) for entry in client.drift]


def test_what_is_new_is_kept_counted_and_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    with scripted(answer(200, NEWER)) as server:
        with client_of(server) as client:
            assert client.drift == ()
            for _ in range(2):
                response = client.responses.get(ID)
            assert response.status == "paused"
            assert not response.status.is_known
            assert response.additional_properties == {"colour": "red"}
            assert response.progress is not None
            assert response.progress[1].additional_properties == {"mood": "good"}
            assert seen_by(client) == [
                ("field", "ResponseObject", "colour", 2),
                ("enum", "ResponseObject.status", "paused", 2),
                ("field", "ProgressEntry", "mood", 4),
            ]
            logged = [record.getMessage() for record in caplog.records if record.name == "lumnisai.drift"]
            assert logged == list(map(str, client.drift))


def test_a_client_and_its_views_see_the_same_and_another_client_sees_nothing_of_it() -> None:
    with scripted(answer(200, NEWER)) as server:
        with client_of(server) as client, client_of(server) as other:
            view = client.for_user(ALICE)
            view.responses.get(ID)
            client.with_options(timeout=5).responses.get(ID)
            assert [entry.times for entry in client.drift] == [2, 2, 4]
            assert view.drift == client.drift
            assert other.drift == ()


def test_it_can_be_turned_off(caplog: pytest.LogCaptureFixture) -> None:
    with scripted(answer(200, NEWER), answer(418)) as server:
        with client_of(server, report_drift=False) as client:
            response = client.responses.get(ID)
            assert response.status == "paused"
            with pytest.raises(LumnisAIError):
                client.responses.get(ID)
            assert client.drift == ()
    assert [record for record in caplog.records if record.name == "lumnisai.drift"] == []


def test_the_log_alone_is_turned_off_like_any_other(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR, "lumnisai.drift")
    with scripted(answer(200, NEWER)) as server:
        with client_of(server) as client:
            client.responses.get(ID)
            assert len(client.drift) == 3
    assert caplog.records == []


def test_a_status_that_the_contract_does_not_declare_is_seen_and_one_of_a_gateway_is_not() -> None:
    with scripted(answer(418), answer(503), answer(404), answer(203, RUN)) as server:
        with client_of(server) as client:
            with pytest.raises(LumnisAIError, match="418"):
                client.responses.get(ID)
            with pytest.raises(ServerError):
                client.responses.get(ID)
            with pytest.raises(LumnisAIError, match="404"):
                client.responses.get(ID)
            client.responses.get(ID)
            assert seen_by(client) == [("status", "get_response", "418", 1), ("status", "get_response", "203", 1)]


def test_every_poll_of_a_run_and_every_page_of_a_list_is_looked_at() -> None:
    page = {"total": 2, "limit": 1}
    first_page = {**page, "offset": 0, "responses": [RUN]}
    last_page = {**page, "offset": 1, "responses": [{**RUN, "response_id": str(UUID(int=1))}], "more": True}
    created = {name: RUN[name] for name in ("response_id", "thread_id", "tenant_id", "created_at")} | {"status": "queued"}
    polls = [{**RUN, "status": "paused"}, {**RUN, "mood": "good"}]
    with scripted(*(answer(200, body) for body in (created, *polls))) as server:
        with client_of(server) as client:
            client.invoke("hi", user_id=ALICE)
            assert seen_by(client) == [("enum", "ResponseObject.status", "paused", 1), ("field", "ResponseObject", "mood", 1)]
    with scripted(answer(200, first_page), answer(200, last_page)) as server:
        with client_of(server) as client:
            first = client.for_user(ALICE).responses.list(limit=1)
            assert len([response for response in first.all()]) == 2
            assert seen_by(client) == [("field", "ResponseListResponse", "more", 1)]


def test_an_entry_of_a_log_is_looked_at_when_it_comes_and_whenever_it_has_changed() -> None:
    strange = NEWER["progress"][0]
    plain = {name: value for name, value in strange.items() if name != "mood"}
    grown = {**strange, "tool_calls": [{"name": "search"}]}
    snapshots = [
        {**RUN, "status": "in_progress", "progress": [strange]},
        {**RUN, "status": "in_progress", "progress": [strange, plain]},
        {**RUN, "status": "in_progress", "progress": [grown, plain]},
        {**RUN, "progress": [grown, plain, plain]},
    ]
    seen: list[int] = []
    with scripted(*(answer(200, snapshot) for snapshot in snapshots)) as server:
        with client_of(server) as client:
            for _ in client.responses.follow(ID):
                seen += [entry.times for entry in client.drift]
    assert seen == sorted(seen)
    assert sorted(set(seen)) == [1, 2]


def test_events_of_a_stream_are_looked_at() -> None:
    events = [
        line("job_started", job_id="j-1"),
        line("paused", job_id="j-1"),
        line("complete", job_id="j-1", created=0, errors=0, drafts=[], error_details=[], mood="good"),
    ]
    with event_source(*events, holds=False) as source:
        with Client(api_key="k", base_url=source.base_url, max_retries=0) as client:
            drafts = client.for_user(ALICE).messaging.drafts
            stream = drafts.stream_batch(prospects=[{"external_id": "a", "name": "Ola"}], project_id="p", channel="gmail")
            result = stream.result()
            assert result.additional_properties == {"mood": "good"}
            assert [(entry.kind, entry.where, entry.value) for entry in client.drift] == [
                ("event", "stream_batch_drafts", "paused"),
                ("field", "BatchDraftCompleteData", "mood"),
            ]


def test_the_local_platform_keeps_to_the_contract(platform: Served) -> None:
    with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        alice = client.for_user(ALICE)
        response = alice.invoke("Name three uses of graphene")
        alice.responses.get(response.response_id)
        alice.threads.list()
        client.users.create(email="bob@example.com")
        assert client.drift == ()
