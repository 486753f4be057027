# Written by `make generate` from tests/facade/_async/test_invoke.py. Do not edit.
"""`invoke()`: what goes in, what comes out, and what is refused before anything is sent."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from lumnisai import (
    AgentConfig,
    Client,
    LocalFileNotSupported,
    MissingUserId,
    ResponseCancelledError,
    ResponseFailedError,
    ResponseUpdate,
    Scope,
    TenantScopeUserIdConflict,
    UserIdConflict,
    ValidationError,
)
from lumnisai.exceptions import UnreadableAnswerError
from lumnisai.local import AgentFailed, Answer, Run, serve

pydantic = pytest.importorskip("pydantic")


class City(pydantic.BaseModel):  # type: ignore[misc, name-defined]
    """A structured answer."""

    name: str
    inhabitants: int


def test_the_finished_response_comes_back(client: Client) -> None:
    response = client.invoke("Name a colour", user_id="user-123")
    assert response.status == "succeeded"
    assert isinstance(response.response_id, UUID)
    assert response.completed_at is not None
    assert response.progress
    assert "Name a colour" in (response.output_text or "")


@pytest.mark.parametrize(
    "given",
    [
        {"messages": "hi"},
        {"prompt": "hi"},
        {"messages": {"role": "user", "content": "hi"}},
        {"messages": [{"role": "user", "content": "hi"}]},
        {"messages": ["hi"]},
    ],
)
def test_one_text_one_message_or_a_list_are_all_accepted(client: Client, given: dict[str, Any]) -> None:
    response = client.invoke(user_id="user-123", **given)
    assert [message.to_dict() for message in response.input_messages or []] == [{"role": "user", "content": "hi"}]


def test_task_still_works_and_says_that_it_is_deprecated(client: Client) -> None:
    with pytest.warns(DeprecationWarning, match="task= is deprecated"):
        response = client.invoke(task="hi", user_id="user-123")
    assert response.status == "succeeded"


def test_a_misspelt_argument_is_a_type_error(client: Client) -> None:
    with pytest.raises(TypeError, match="respones_format"):
        client.invoke("hi", user_id="user-123", respones_format={})  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({}, "nothing to do"),
        ({"messages": "a", "prompt": "b"}, "only one of messages, prompt and task"),
        ({"messages": ""}, "prompt is empty"),
        ({"messages": []}, "at least one message"),
        ({"messages": {"role": "user"}}, "needs content"),
        ({"messages": 3}, "A message is a text"),
        ({"messages": "a", "thread_id": "nonsense"}, "thread_id must be a UUID"),
        ({"messages": "a", "poll_interval": 0}, "poll_interval must be a positive number"),
        ({"messages": "a", "wait_timeout": -1}, "wait_timeout must be a positive number"),
        ({"messages": "a", "deadline": 0}, "deadline must be a positive number"),
        ({"messages": "a", "on_progress": 3}, "on_progress must be callable"),
        ({"messages": "a", "idempotency_key": ""}, "idempotency_key must be"),
        ({"messages": "a", "response_format": object()}, "no JSON Schema can be made"),
        ({"messages": "a", "response_format_instructions": "x"}, "pass that as well"),
    ],
)
def test_bad_input_is_refused_in_one_sentence_before_anything_is_sent(
    client: Client, tenant: Client, arguments: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(ValidationError, match=sentence):
        client.invoke(user_id="user-123", **arguments)
    assert (tenant.responses.list()).total == 0


def test_a_local_path_as_attachment_is_refused_with_what_to_do(client: Client) -> None:
    with pytest.raises(LocalFileNotSupported, match="Upload it first"):
        client.invoke("Read this", files=["./report.pdf"], user_id="user-123")


def test_an_attached_file_is_read_by_the_agent(alice: Client) -> None:
    file = alice.files.upload(file_content=b"The launch code word is heliotrope.", file_name="notes.txt")
    response = alice.invoke("What does the file say?", files=[file])
    assert "heliotrope" in (response.output_text or "")


def test_user_scope_needs_a_user(client: Client) -> None:
    with pytest.raises(MissingUserId, match="no user was named"):
        client.invoke("hi")


def test_tenant_scope_takes_no_user(tenant: Client) -> None:
    with pytest.raises(TenantScopeUserIdConflict, match="the scope is the whole tenant"):
        tenant.invoke("hi", user_id="user-123")


def test_a_view_of_one_user_refuses_another(alice: Client) -> None:
    with pytest.raises(UserIdConflict, match="acts for the user 'alice@example.com'"):
        alice.invoke("hi", user_id="bob@example.com")


def test_a_scope_can_be_given_for_one_call(client: Client) -> None:
    response = client.invoke("hi", scope=Scope.TENANT)
    assert response.user_id is None


def test_a_uuid_is_accepted_as_user(client: Client) -> None:
    user = UUID("8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10")
    assert (client.invoke("hi", user_id=user)).user_id == user


def test_a_json_schema_shapes_the_output(client: Client) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer", "minimum": 3}}, "required": ["n"]}
    response = client.invoke("Count", user_id="user-123", response_format=schema)
    assert response.parsed == response.structured_response
    assert response.parsed["n"] >= 3


def test_a_pydantic_class_comes_back_as_an_instance(client: Client) -> None:
    response = client.invoke("Describe Lisbon", user_id="user-123", response_format=City)
    assert isinstance(response.parsed, City)
    assert response.structured_response == response.parsed.model_dump()


def test_a_list_of_a_pydantic_class_works_as_well(client: Client) -> None:
    response = client.invoke("Describe cities", user_id="user-123", response_format=list[City])
    assert all(isinstance(city, City) for city in response.parsed)


def test_without_a_format_nothing_is_parsed(client: Client) -> None:
    assert (client.invoke("hi", user_id="user-123")).parsed is None


def test_output_that_does_not_fit_the_class_is_kept_and_said() -> None:
    with serve(agent=lambda run: Answer(structured_response={"name": 3})) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            response = client.invoke("hi", user_id="user-123", response_format=City)
    with pytest.raises(UnreadableAnswerError, match="does not fit City"):
        _ = response.parsed
    assert response.structured_response == {"name": 3}


def test_only_what_was_set_in_the_agent_config_is_sent() -> None:
    seen: list[dict[str, Any]] = []

    def agent(run: Run) -> str:
        seen.append({"config": run.agent_config, "models": run.model_overrides, "options": run.options})
        return "ok"

    with serve(agent=agent) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            client.invoke("hi", user_id="u", agent_config=AgentConfig(use_cognitive_tools=False))
            client.invoke(
                "hi",
                user_id="u",
                agent_config={"fast_model_name": "a:b"},
                model_overrides={"smart_model": "c:d"},
                options={"x": 1},
            )
            client.invoke("hi", user_id="u", agent_config=AgentConfig.fast_execution())
    assert seen[0]["config"] == {"use_cognitive_tools": False}
    assert seen[1] == {"config": {"fast_model_name": "a:b"}, "models": {"smart_model": "c:d"}, "options": {"x": 1}}
    assert seen[2]["config"] == {
        "coordinator_model_name": "openai:gpt-4o-mini",
        "use_cognitive_tools": False,
        "enable_task_validation": False,
        "generate_comprehensive_output": False,
    }


def test_a_specialized_agent_and_its_parameters_are_passed_on() -> None:
    seen: list[Any] = []

    def agent(run: Run) -> str:
        seen.extend([run.specialized_agent, run.specialized_agent_params])
        return "ok"

    with serve(agent=agent) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            client.invoke("hi", user_id="u", specialized_agent="made_tomorrow", specialized_agent_params={"limit": 3})
    assert seen == ["made_tomorrow", {"limit": 3}]


def fail(run: Run) -> str:
    """Fail, as an agent does that can't reach its model."""
    raise AgentFailed("MODEL_UNAVAILABLE", "The model did not answer.")


def test_a_failed_run_raises_with_the_reason_and_the_response() -> None:
    with serve(agent=fail) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            with pytest.raises(ResponseFailedError, match="The model did not answer") as caught:
                client.invoke("hi", user_id="user-123")
            assert caught.value.code == "MODEL_UNAVAILABLE"
            assert caught.value.response.status == "failed"

            response = client.invoke("hi", user_id="user-123", raise_on_failure=False)
            assert response.status == "failed"


def test_a_failed_run_is_the_last_update_of_its_stream_and_its_result_raises() -> None:
    with serve(agent=fail) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            stream = client.invoke("hi", user_id="user-123", stream=True)
            updates = [update for update in stream]
            assert updates[-1].status == "failed"
            assert updates[-1].response.error["code"] == "MODEL_UNAVAILABLE"
            with pytest.raises(ResponseFailedError):
                stream.result()


def test_a_cancelled_run_raises() -> None:
    def cancelled(run: Run) -> str:
        run.progress("working", "until somebody stops it")
        run.sleep(1e6)
        return "never"

    with serve(agent=cancelled) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            stream = client.invoke("hi", user_id="user-123", stream=True)
            for update in stream:
                if update.kind == "progress":
                    stream.cancel()
            with pytest.raises(ResponseCancelledError):
                stream.result()


def test_the_callback_gets_each_update_and_nothing_is_printed(client: Client, capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[ResponseUpdate] = []
    response = client.invoke("hi", user_id="user-123", on_progress=seen.append)
    assert [update.message for update in seen if update.kind == "progress"] == [
        entry.message for entry in response.progress or []
    ]
    assert seen[-1].status == "succeeded"
    assert capsys.readouterr().out == ""


def test_the_same_key_gives_the_same_response_and_another_body_is_a_conflict(client: Client) -> None:
    first = client.invoke("once", user_id="user-123", idempotency_key="key-1")
    again = client.invoke("once", user_id="user-123", idempotency_key="key-1")
    assert first == again
    with pytest.raises(ValidationError, match="create_response: .*409") as caught:
        client.invoke("twice", user_id="user-123", idempotency_key="key-1")
    assert caught.value.idempotency_key == "key-1"


def test_a_thread_is_context_for_the_next_run(alice: Client) -> None:
    first = alice.invoke("My favourite bird is the avocet")
    second = alice.invoke("And which bird was that?", thread_id=first.thread_id)
    assert second.thread_id == first.thread_id
    assert "avocet" in (second.output_text or "")


def test_show_progress_prints_plain_lines(client: Client, capsys: pytest.CaptureFixture[str]) -> None:
    client.invoke("hi", user_id="user-123", show_progress=True)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Status: in_progress"
    assert lines[-1] == "Status: succeeded"
    assert all(": " in line for line in lines)
