"""The arguments of `invoke()`, and the request they become."""

from __future__ import annotations

import math
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.agent_config import AgentConfig
from lumnisai._core.invocation import Following, InvokeOptions, create_request, following, held_seconds
from lumnisai._core.outgoing import prepare
from lumnisai.exceptions import ValidationError
from lumnisai_api.api.responses.create_response import create_response
from lumnisai_api.models import AgentMode, ModelOverrides, ModelType, SpecializedAgent

THREAD = UUID("2d1f7f0e-6c55-4b62-8f0e-0b8b7f4f9a21")
HELLO = [{"role": "user", "content": "hello"}]
DEFAULTS: dict[str, Any] = {
    "response_format": None,
    "poll_interval": 2.0,
    "wait_timeout": 10.0,
    "cancel_on_timeout": False,
    "raise_on_failure": True,
    "on_progress": None,
    "show_progress": False,
}


def wire(**given: Any) -> dict[str, Any]:
    return create_request(**{"messages": "hello", "user_id": None, **given}).to_dict()


def test_only_what_is_given_is_sent() -> None:
    assert wire() == {"messages": HELLO}
    assert wire(user_id="ada") == {"messages": HELLO, "user_id": "ada"}


@pytest.mark.parametrize("thread", [THREAD, str(THREAD), str(THREAD).upper(), THREAD.hex])
def test_a_thread_is_named_by_its_uuid(thread: UUID | str) -> None:
    assert wire(thread_id=thread)["thread_id"] == str(THREAD)


@pytest.mark.parametrize("thread", ["", "thread-1", 5, b"x"])
def test_what_is_no_thread_is_refused(thread: Any) -> None:
    with pytest.raises(ValidationError, match="thread_id must be a UUID; got "):
        wire(thread_id=thread)


@pytest.mark.parametrize(
    "config",
    [
        AgentConfig(agent_mode="auto"),
        AgentConfig(agent_mode=AgentMode.AUTO),
        {"agent_mode": "auto"},
        {"agent_mode": AgentMode.AUTO},
    ],
)
def test_settings_of_the_agent_are_an_object_or_a_dict(config: Any) -> None:
    assert wire(agent_config=config)["agent_config"] == {"agent_mode": "auto"}


@pytest.mark.parametrize(
    "overrides",
    [
        {"SMART_MODEL": "openai:o3"},
        {ModelType.SMART_MODEL: "openai:o3"},
        MappingProxyType({"SMART_MODEL": "openai:o3"}),
        ModelOverrides.from_dict({"SMART_MODEL": "openai:o3"}),
    ],
)
def test_models_are_chosen_by_slot(overrides: Any) -> None:
    assert wire(model_overrides=overrides)["model_overrides"] == {"SMART_MODEL": "openai:o3"}


def test_the_names_of_a_schema_and_of_options_arrive_as_they_are() -> None:
    schema = {"type": "object", "properties": {"keyTerms": {"minItems": 1}}, "additionalProperties": False}
    sent = wire(response_format=schema, response_format_instructions="be strict", options={"dryRun": None})
    assert (sent["response_format"], sent["response_format_instructions"]) == (schema, "be strict")
    assert sent["options"] == {"dryRun": None}


@pytest.mark.parametrize("agent", [SpecializedAgent.DEEP_PEOPLE_SEARCH, "deep_people_search"])
def test_a_specialized_agent_is_named_by_the_enum_or_its_text(agent: Any) -> None:
    sent = wire(specialized_agent=agent, specialized_agent_params={"limit": 5})
    assert sent["specialized_agent"] == "deep_people_search"
    assert sent["specialized_agent_params"] == {"limit": 5}
    assert wire(specialized_agent="made_tomorrow")["specialized_agent"] == "made_tomorrow"


def test_instructions_without_a_format_are_refused() -> None:
    with pytest.raises(ValidationError, match="explains a response_format"):
        wire(response_format_instructions="be strict")


def test_everything_that_can_be_given_makes_a_body() -> None:
    request = create_request(
        messages="hello",
        user_id="ada",
        thread_id=THREAD,
        files="s3://b/c",
        response_format={},
        response_format_instructions="x",
        agent_config={},
        model_overrides={},
        specialized_agent="a",
        specialized_agent_params={},
        options={},
    )
    assert request.to_dict().keys() == type(request)._fields.keys()
    assert prepare(create_response(body=request), "https://h", None).content


def test_following_by_default_is_patient_and_silent() -> None:
    assert following(**DEFAULTS) == Following()


@pytest.mark.parametrize(("wait_timeout", "wait"), [(None, 0), (0, 0), (7, 7), (0.5, 0.5)])
def test_no_wait_means_plain_polling(wait_timeout: float | None, wait: float) -> None:
    assert following(**{**DEFAULTS, "wait_timeout": wait_timeout}).wait == wait


@pytest.mark.parametrize("name", ["poll_interval", "wait_timeout"])
@pytest.mark.parametrize("seconds", [-1, math.nan, math.inf, "5", True, 10**400])
def test_times_that_make_no_sense_are_refused(name: str, seconds: Any) -> None:
    with pytest.raises(ValidationError, match=f"{name} must be a positive number of seconds"):
        following(**{**DEFAULTS, name: seconds})


@pytest.mark.parametrize("interval", [None, 0])
def test_an_interval_is_needed(interval: Any) -> None:
    with pytest.raises(ValidationError, match="poll_interval must be a positive number of seconds"):
        following(**{**DEFAULTS, "poll_interval": interval})


def test_progress_goes_to_something_that_can_be_called() -> None:
    assert following(**{**DEFAULTS, "on_progress": print}).on_progress is print
    with pytest.raises(ValidationError, match="on_progress must be callable"):
        following(**{**DEFAULTS, "on_progress": "print"})


@given(wait=st.floats(0, 1e6) | st.integers(0, 10**6))
def test_a_wait_is_a_whole_number_that_never_rounds_to_none(wait: float) -> None:
    held = held_seconds(wait)
    assert isinstance(held, int)
    assert (held == 0) is (wait == 0)
    assert abs(held - wait) <= 1


@pytest.mark.parametrize("wait", [-1, math.nan, math.inf, True, "5"])
def test_a_wait_that_makes_no_sense_is_refused(wait: Any) -> None:
    assert held_seconds(None) == 0
    with pytest.raises(ValidationError, match="wait must be a number of seconds, 0 or more"):
        held_seconds(wait)


def test_the_options_of_invoke_cover_the_body_and_the_way_it_is_followed() -> None:
    body = {"messages", "user_id", "response_format"}
    names = InvokeOptions.__annotations__.keys()
    assert set(create_request.__annotations__) - body - {"return"} <= names
    assert set(following.__annotations__) - {"response_format", "return"} <= names
