"""Webhooks read the same in both spellings of their keys, and nothing that a delivery holds is lost."""

from __future__ import annotations

import datetime
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai import webhooks
from lumnisai._core.webhook_event import data_model
from lumnisai._core.webhook_keys import in_snake_case
from lumnisai_api import models
from lumnisai_api.types import Model, encode
from tests.core.webhook_deliveries import EVENTS, camel, delivery, respelled
from tests.spec import contract


@pytest.mark.parametrize("spell", [str, camel], ids=["snake_case", "camelCase"])
@pytest.mark.parametrize("event", EVENTS)
def test_every_event_reads_the_same_in_both_spellings(event: str, spell: Callable[[str], str]) -> None:
    body = json.dumps(respelled(delivery(event, EVENTS[event]), spell))
    read = webhooks.parse(body)
    assert read.event == event
    assert read.timestamp == datetime.datetime(2026, 3, 2, 9, 30, 1, tzinfo=datetime.UTC)
    assert type(read.data) is data_model(event)
    assert encode(read.data) == EVENTS[event]
    assert read.to_dict() == delivery(event, EVENTS[event])


def test_the_details_read_by_attribute_down_to_the_last_field() -> None:
    read = webhooks.parse(json.dumps(respelled(delivery("sequence.step_completed", EVENTS["sequence.step_completed"]), camel)))
    assert isinstance(read.data, models.SequenceStepCompletedData)
    assert read.data.step.completed_at == datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.UTC)
    assert read.data.next_step is not None
    assert (read.data.next_step.key, read.data.prospect_external_id) == ("nudge", "x-1")


def test_the_contract_has_these_events_and_no_others() -> None:
    assert contract()["webhooks"].keys() == EVENTS.keys()


@pytest.mark.parametrize("event", EVENTS)
def test_the_data_of_an_event_is_the_model_that_the_contract_names(event: str) -> None:
    schema = contract()["webhooks"][event]["post"]["requestBody"]["content"]["application/json"]["schema"]
    name = schema["properties"]["data"]["$ref"].rsplit("/", 1)[-1]
    assert data_model(event) is getattr(models, name)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.from_regex(r"[a-z]{1,4}(_[a-z]{1,4}){0,2}", fullmatch=True), inner, max_size=3)
        ),
        max_leaves=12,
    )
)
def test_an_unknown_event_reads_the_same_in_both_spellings_at_every_depth(data: Any) -> None:
    snake = webhooks.parse(json.dumps(delivery("thread.renamed", data)))
    assert snake.data == data
    assert webhooks.parse(json.dumps(delivery("thread.renamed", respelled(data, camel)))) == snake


@pytest.mark.parametrize(
    "event", ["paused", "x", "", "message.sent\n", "../models", "Message.Sent", "é.ö", "a..b", "response.object"]
)
def test_an_event_of_any_other_name_has_plain_data(event: str) -> None:
    if event:
        read = webhooks.parse(json.dumps(delivery(event, {"newField": [{"innerField": 1}]}, deliveryId="d-1")))
        assert (read.event, read.data) == (event, {"new_field": [{"inner_field": 1}]})
        assert read["delivery_id"] == "d-1"
    assert data_model(event) is None


@pytest.mark.parametrize("event", EVENTS)
def test_fields_that_the_contract_does_not_know_are_kept(event: str) -> None:
    data = {**EVENTS[event], "newField": {"innerField": [1]}, "größe": 2, "x-y": 3, "URL": 4, "step_1": 5}
    read = webhooks.parse(json.dumps(delivery(event, data, deliveryId="d-1")))
    assert encode(read.data) == {
        **EVENTS[event],
        "new_field": {"inner_field": [1]},
        "größe": 2,
        "x-y": 3,
        "URL": 4,
        "step_1": 5,
    }
    assert read.additional_properties == {"delivery_id": "d-1"}


def test_of_a_field_in_both_spellings_the_snake_case_one_counts_and_both_are_kept() -> None:
    for pair in ({"accepted_at": "a", "acceptedAt": "b"}, {"acceptedAt": "b", "accepted_at": "a"}):
        read = webhooks.parse(json.dumps(delivery("connection.accepted", pair)))
        assert encode(read.data) == pair


def test_what_the_contract_declares_as_free_keeps_its_keys() -> None:
    entry = {"toolCalls": [{"toolName": 1, "args": {"someKey": {"innerKey": 1}}}], "newField": {"innerField": 1}}
    assert in_snake_case(entry, models.ProgressEntry) == {
        "tool_calls": [{"tool_name": 1, "args": {"someKey": {"innerKey": 1}}}],
        "new_field": {"inner_field": 1},
    }


def test_a_free_object_of_models_keeps_its_keys_and_spells_the_models() -> None:
    update = {"preferences": {"mySlot": {"modelName": "m", "modelType": "t"}}}
    spelled = {"preferences": {"mySlot": {"model_name": "m", "model_type": "t"}}}
    assert in_snake_case(update, models.ModelPreferencesBulkUpdate) == spelled


@pytest.mark.parametrize("name", models.__all__)
def test_every_model_of_the_contract_can_be_spelled(name: str) -> None:
    model = getattr(models, name)
    if issubclass(model, Model):
        wire = {field.name: None for field in model._fields.values()}
        assert in_snake_case(respelled(wire, camel), model) == wire


def test_values_that_are_not_what_was_declared_are_kept() -> None:
    read = webhooks.parse(b'{"event":"message.sent","data":[1,{"aB":2}],"timestamp":1767225600}')
    assert (read.data, read.timestamp) == ([1, {"a_b": 2}], 1767225600)
    bare = webhooks.parse(b'{"event":"message.sent"}')
    assert (bare.data, bare.timestamp) == (None, None)


@pytest.mark.parametrize("event", [*EVENTS, "thread.renamed"])
def test_an_event_survives_pickle(event: str) -> None:
    read = webhooks.parse(json.dumps(delivery(event, EVENTS.get(event, {"a_b": 1}))))
    twin = pickle.loads(pickle.dumps(read))  # noqa: S301
    assert twin == read
    assert type(twin.data) is type(read.data)
