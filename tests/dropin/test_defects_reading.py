"""Defects of 0.2.7, and what is to be expected instead: answers read too strictly, and valid input refused."""

from __future__ import annotations

import builtins
import traceback
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pydantic import BaseModel

import lumnisai
from lumnisai.exceptions import LumnisAIError, UnreadableAnswerError, ValidationError
from tests.dropin.answers import CREATED, ID, NOW, body, entry, run, run_object
from tests.dropin.both import Both
from tests.facade.scripted import ManualClock, answer, scripted

# --- answers read too strictly ---


def read(both: Both, response: bytes) -> Any:
    """Return a run as the client reads it."""
    with scripted(response) as server:
        return both.do(both.client(base_url=server.base_url).get_response(ID))


def test_defect_21_a_new_status_is_kept_and_a_run_in_it_is_followed_on(both: Both) -> None:
    assert read(both, run("paused")).status == "paused"
    with scripted(CREATED, run("paused"), run("succeeded", output_text="4")) as server:
        client = both.client(base_url=server.base_url, clock=ManualClock())
        assert both.do(client.invoke("2 + 2", user_id="u")).output_text == "4"
    with scripted(answer(200, {"status": "cancelling", "message": "soon"})) as server:
        assert both.do(both.client(base_url=server.base_url).responses.cancel(ID)).status == "cancelling"


def test_defect_22_one_user_with_a_reserved_domain_does_not_spoil_the_list(both: Both) -> None:
    user = {"id": ID, "email": "ada@office.local", "tenant_id": ID, "created_at": NOW, "updated_at": NOW}
    pagination = {"page": 1, "page_size": 20, "total": 1, "total_pages": 1, "has_next": False, "has_prev": False}
    with scripted(answer(200, {"users": [user], "pagination": pagination})) as server:
        assert both.do(both.client(base_url=server.base_url).list_users()).users[0].email == "ada@office.local"


@pytest.mark.parametrize(
    "artifact",
    [
        {"type": "text", "language": "en", "content": "x"},
        {"artifactId": "a", "name": "n", "description": None, "metadata": None, "parts": [{"kind": "file", "metadata": None}]},
        {"artifactId": "a", "name": "n", "parts": None},
    ],
)
def test_defect_23_artifacts_of_any_shape_are_read(both: Both, artifact: dict[str, Any]) -> None:
    response = read(both, run(artifacts=[artifact]))
    assert response.artifacts[0].to_dict() == artifact
    assert [part.text for part in response.artifacts[0].parts or []] in ([], [None])


def test_defect_24_messages_of_any_role_and_content_are_read(both: Both) -> None:
    messages = [{"role": "tool", "content": "4"}, {"role": "user", "content": [{"type": "text", "text": "hi"}]}]
    response = read(both, run(input_messages=messages))
    assert [(message.role, message.content) for message in response.input_messages] == [
        (message["role"], message["content"]) for message in messages
    ]


def test_defect_25_output_errors_and_progress_of_any_shape_are_read(both: Both) -> None:
    response = read(both, run("failed", structured_response=[1, 2], error="out of memory", progress=None))
    assert (response.structured_response, response.error, response.progress) == ([1, 2], "out of memory", [])
    assert read(both, run(progress=[entry("x") | {"message": None}])).progress[0].message is None


def test_defect_26_a_user_id_need_not_be_a_uuid(both: Both) -> None:
    assert read(both, run(user_id="auth0|42")).user_id == "auth0|42"
    assert read(both, run(user_id=ID)).user_id == UUID(ID)


def test_defect_27_apps_are_listed_in_either_shape(both: Both) -> None:
    newer, older = {"providers": {"composio": ["GMAIL"]}, "total_providers": 1}, {"enabled_apps": ["GMAIL"], "total_enabled": 1}
    with scripted(answer(200, newer), answer(200, older)) as server:
        client = both.client(base_url=server.base_url)
        assert both.do(client.list_apps()).providers == {"composio": ["GMAIL"]}
        assert both.do(client.list_apps()).enabled_apps == ["GMAIL"]


def test_defect_28_new_connection_states_and_missing_schemas_are_read(both: Both) -> None:
    tool = {"name": "t", "description": "d", "app_name": "GMAIL", "parameters": None}
    script = [
        answer(200, {"app_name": "GMAIL", "status": "reconnecting"}),
        answer(200, {"user_id": "u", "tools": [tool], "tool_count": 1}),
        answer(200, {"server_id": ID, "server_name": "s", "tools": [{**tool, "input_schema": None}], "total": 1}),
    ]
    with scripted(*script) as server:
        client = both.client(base_url=server.base_url)
        assert both.do(client.get_connection_status("u", "GMAIL")).status == "reconnecting"
        assert both.do(client.get_integration_tools("u")).tools[0].parameters is None
        assert both.do(client.list_mcp_server_tools(ID)).tools[0].input_schema is None


def test_defect_29_new_providers_and_slots_are_read(both: Both) -> None:
    model = {"provider": "openrouter", "model_type": "CODE_MODEL", "model_name": "x", "tenant_id": ID, "is_active": True}
    preferences = [{**model, "created_at": NOW, "updated_at": NOW}]
    with scripted(answer(200, {"tenant_id": ID, "preferences": preferences, "defaults_applied": ["CODE_MODEL"]})) as server:
        found = both.do(both.client(base_url=server.base_url).get_model_preferences())
    assert (found.preferences[0].provider, found.preferences[0].model_type) == ("openrouter", "CODE_MODEL")
    assert found.defaults_applied == ["CODE_MODEL"]


def test_defect_30_a_wrapped_list_is_unwrapped(both: Both) -> None:
    with scripted(answer(200, {"responses": [run_object()], "total": 1, "limit": 50, "offset": 0})) as server:
        assert [found.status for found in both.do(both.client(base_url=server.base_url).threads.get_responses(ID))] == [
            "succeeded"
        ]


def test_defect_30_a_success_without_a_readable_body_is_an_error_of_this_package_or_nothing(both: Both) -> None:
    for content in (b"", b"<html>", b"[]"):
        with pytest.raises(UnreadableAnswerError):
            read(both, answer(200, content))
    with scripted(answer(204)) as server:
        assert both.do(both.client(base_url=server.base_url).delete_user("ada@example.com")) is None


# --- valid input refused, or with the wrong error ---


def test_defect_31_a_uuid_names_a_user(both: Both, client: Any) -> None:
    user = both.do(client.create_user(email="ada@example.com"))
    message = {"role": "user", "content": "hi"}
    created = both.do(client.responses.create(messages=[message], user_id=user.id))
    assert both.do(client.for_user(user.id).invoke("hi")).user_id == user.id
    assert both.do(client.for_user("ada@example.com").get_response(created.response_id)).user_id == user.id


def test_defect_32_an_email_or_a_uuid_names_the_user_of_files(both: Both) -> None:
    found = answer(200, {"results": [], "total_count": 0, "query": "x"})
    with scripted(found, answer(200, {"id": ID})) as server:
        client = both.client(base_url=server.base_url)
        both.do(client.search_files("who", user_id="ada@example.com"))
        both.do(client.files.update_scope(ID, scope="user", user_id="ada@example.com"))
        both.do(client.files.update_scope(ID, scope="user", user_id=UUID(ID)))
        assert [body(server, index)["user_id"] for index in range(3)] == ["ada@example.com", "ada@example.com", ID]


def test_defect_33_plain_texts_stand_for_enums(both: Both, tenant: Any) -> None:
    for _ in range(2):
        uploaded = both.do(tenant.upload_file(file_content=b"x", file_name="x.txt", scope="tenant", duplicate_handling="skip"))
    assert both.do(tenant.list_files(scope="tenant", status="completed")).total_count <= 1
    assert both.do(tenant.set_api_key_mode("platform")).api_key_mode == "platform"
    assert both.do(tenant.get_file(uploaded.file_id)).file_scope == "tenant"


def test_defect_34_bad_input_is_one_family_of_errors_and_no_secret_is_shown(both: Both, client: Any) -> None:
    calls: list[Any] = [
        lambda: client.invoke([], user_id="u"),
        lambda: client.invoke("hi", user_id="u", thread_id="no-uuid"),
        lambda: client.mcp_servers.create(name="x", transport="stdio", scope="tenant"),
        lambda: client.responses.create_feedback(ID, feedback_text="", user_id="u"),
        lambda: client.add_api_key("openai", "s3"),
    ]
    for call in calls:
        with pytest.raises(ValidationError) as caught:
            both.do(call())
        assert isinstance(caught.value, ValueError)
        assert "s3" not in str(caught.value)
    assert "s3" not in "".join(traceback.format_exception_only(caught.value))


def test_defect_35_a_missing_path_is_the_builtin_error_too(both: Both, tenant: Any, tmp_path: Path) -> None:
    with pytest.raises(builtins.FileNotFoundError) as caught:
        both.do(tenant.upload_file(file_path=tmp_path / "gone.txt"))
    assert isinstance(caught.value, (lumnisai.FileNotFoundError, LumnisAIError))


class City(BaseModel):
    """A city."""

    name: str


@pytest.mark.parametrize("wanted", [City, list[City], dict[str, int]])
def test_defect_36_any_type_with_a_schema_shapes_the_output(both: Both, client: Any, wanted: Any) -> None:
    parsed = both.do(client.invoke("cities", user_id="u", response_format=wanted)).parsed
    assert isinstance(parsed, {City: City, dict[str, int]: dict}.get(wanted, list))
    created = both.do(client.responses.create(messages="cities", user_id="u", response_format=wanted))
    assert created.response_id


def test_defect_37_progress_can_be_called_back_and_a_run_only_created(both: Both, client: Any) -> None:
    told: list[Any] = []
    response = both.do(client.invoke("2 + 2", user_id="u", on_progress=told.append))
    assert [update.status for update in told][-1] == response.status == "succeeded"
    created = both.do(client.responses.create(messages="2 + 2", user_id="u"))
    assert both.do(client.responses.get(created.response_id, wait=5, user_id="u")).response_id == created.response_id


def test_defect_38_an_open_file_has_its_own_name(both: Both, tenant: Any, tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_bytes(b"x")
    with path.open("rb") as file:
        assert both.do(tenant.upload_file(file_content=file)).file_name == "minutes.txt"
