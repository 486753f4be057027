"""Events of a batch of drafts: chosen by their name, kept when unknown."""

from __future__ import annotations

import json
from typing import Any

import pytest

from lumnisai import models
from lumnisai._core.batch_draft_events import batch_draft_events
from lumnisai._core.server_sent_events import ServerSentEvent
from lumnisai.models import BatchDraftStreamEvent


def read(data: Any, event: str = "message") -> list[BatchDraftStreamEvent]:
    text = data if isinstance(data, str) else json.dumps(data)
    return list(batch_draft_events(ServerSentEvent(text, event)))


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("job_started", models.BatchDraftJobStartedData),
        ("progress", models.BatchDraftProgressData),
        ("draft_created", models.BatchDraftCreatedData),
        ("error", models.BatchDraftErrorData),
        ("complete", models.BatchDraftCompleteData),
    ],
)
@pytest.mark.parametrize("data", [{}, None, {"job_id": "j"}, {"prospect": "p", "error": "e"}, {"processed": 1, "colour": "red"}])
def test_the_name_decides_whatever_fields_are_there(name: str, model: type, data: Any) -> None:
    (event,) = read({"event": name, "data": data})
    assert event.event == name
    assert type(event.data) is model
    assert event.data.to_dict() == (data or {})


def test_an_event_without_data_is_an_empty_one() -> None:
    assert read({"event": "complete"})[0].data.to_dict() == {}


def test_an_unknown_event_is_kept_as_it_came() -> None:
    source = {"event": "paused", "data": {"job_id": "j", "why": ["x"]}, "more": 1}
    (event,) = read(source)
    assert (event.event, event.data) == ("paused", {"job_id": "j", "why": ["x"]})
    assert event.to_dict() == source
    assert read({"event": "paused", "data": 3})[0].data == 3
    assert read({"event": "progress", "data": "soon"})[0].data == "soon"


def test_known_events_keep_unknown_fields() -> None:
    source = {"event": "error", "data": {"prospect": "p", "error": "e", "code": 7}}
    (event,) = read(source)
    assert event.to_dict() == source


@pytest.mark.parametrize(
    "text", ["", "[DONE]", "{", "3", '"x"', "null", "[]", "{}", '{"data": {}}', '{"event": 3}', "[" * 100_000]
)
def test_what_is_no_event_is_passed_over(text: str) -> None:
    assert read(text) == []


def test_lines_that_are_events_of_their_own_are_told_apart() -> None:
    lines = [{"event": "job_started", "data": {"job_id": "j"}}, {"event": "error", "data": {"prospect": "p", "error": "e"}}]
    assert [event.event for event in read("\n".join(map(json.dumps, lines)))] == ["job_started", "error"]
    assert [event.event for event in read(f"rubbish\n{json.dumps(lines[1])}")] == ["error"]
    assert [event.event for event in read(json.dumps(lines[0], indent=2))] == ["job_started"]


def test_the_name_may_also_come_in_the_event_field() -> None:
    (event,) = read({"job_id": "j"}, "job_started")
    assert (event.event, event.data.to_dict()) == ("job_started", {"job_id": "j"})
    # The name inside counts for more.
    assert read({"event": "paused", "data": {}}, "progress")[0].event == "paused"
