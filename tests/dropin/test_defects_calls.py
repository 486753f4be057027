"""Defects of 0.2.7, and what is to be expected instead: calls that could never work, and what was dropped without a word."""

from __future__ import annotations

import ast
import inspect
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

import pytest

import lumnisai
from lumnisai.exceptions import MissingUserId, ValidationError
from lumnisai.models import SkillGuidelineCreate, SkillGuidelineUpdate
from tests.dropin.answers import CREATED, ID, NOW, body, entry, run
from tests.dropin.both import Both
from tests.facade.scripted import answer, scripted

# --- calls that could never work ---


def test_defect_01_skills_are_written_read_changed_and_deleted(both: Both, tenant: Any) -> None:
    skill = both.do(tenant.create_skill(name="Tables", description="how to lay out tables", content="Use few lines."))
    assert (skill.version, both.do(tenant.get_skill(skill.id)).name) == ("1.0.0", "Tables")
    other = both.do(tenant.skills.create(skill_data=SkillGuidelineCreate(name="Maps", description="maps", content="North up")))
    assert {found.name for found in both.do(tenant.list_skills()).skills} == {"Tables", "Maps"}
    assert both.do(tenant.update_skill(skill.id, name="Lists")).name == "Lists"
    assert both.do(tenant.skills.update(other.id, updates=SkillGuidelineUpdate(name="Charts"))).name == "Charts"
    both.do(tenant.delete_skill(skill.id))
    assert [found.name for found in both.do(tenant.skills.list()).skills] == ["Charts"]


def test_defect_02_threads_are_made_and_deleted(both: Both, client: Any) -> None:
    thread = both.do(client.create_thread(user_id="ada@example.com", title="Garden"))
    both.do(client.delete_thread(str(thread.thread_id), user_id="ada@example.com"))
    with pytest.raises(lumnisai.NotFoundError):
        both.do(client.get_thread(str(thread.thread_id), user_id="ada@example.com"))


def test_defect_03_threads_are_listed(both: Both, client: Any) -> None:
    both.do(client.create_thread(user_id="ada@example.com", title="Garden"))
    assert [thread.title for thread in both.do(client.list_threads(user_id="ada@example.com")).threads] == ["Garden"]


def test_defect_04_a_path_is_uploaded_with_the_documented_defaults(both: Both, tenant: Any, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"The meeting is on Tuesday.")
    uploaded = both.do(tenant.upload_file(file_path=str(path)))
    assert uploaded.file_name == "notes.txt"
    assert both.do(tenant.get_file(uploaded.file_id)).file_scope == lumnisai.FileScope.TENANT


def test_defect_05_views_of_a_user_need_no_tenant_id(both: Both, client: Any) -> None:
    assert client.tenant_id is None
    assert both.do(client.for_user("ada@example.com").invoke("2 + 2")).status == "succeeded"
    with client.as_user("ada@example.com") as ada:
        assert both.do(ada.invoke("2 + 2")).status == "succeeded"


def test_defect_06_settings_of_a_run_are_parameters_of_create(both: Both) -> None:
    schema = {"type": "object", "properties": {}}
    with scripted(CREATED) as server:
        client = both.client(base_url=server.base_url)
        both.do(
            client.responses.create(
                messages=[{"role": "user", "content": "hi"}],
                user_id="u",
                response_format=schema,
                model_overrides={"smart_model": "openai:gpt-4o"},
                agent_config={"use_cognitive_tools": False},
            )
        )
    sent = body(server)
    assert (sent["response_format"], sent["agent_config"]) == (schema, {"use_cognitive_tools": False})
    assert sent["model_overrides"] == {"smart_model": "openai:gpt-4o"}


def test_defect_07_a_resource_is_there_before_any_call(both: Both, tenant: Any) -> None:
    assert both.do(tenant.responses.list_responses()).total == 0


def test_defect_08_the_lowest_python_version_is_the_true_one() -> None:
    assert metadata("lumnisai")["Requires-Python"] == ">=3.11"
    for path in Path(lumnisai.__file__).parent.rglob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 11))


def test_defect_09_a_connection_id_is_there_when_the_server_gives_one(both: Both) -> None:
    with scripted(answer(200, {"redirect_url": "https://x", "status": "pending", "connection_id": "c1"})) as server:
        begun = both.do(both.client(base_url=server.base_url).initiate_connection(user_id="u", app_name="GMAIL"))
    assert begun["connection_id"] == begun.additional_properties["connection_id"] == "c1"


# --- things dropped or ignored ---


def test_defect_10_attachments_are_sent_or_refused(both: Both) -> None:
    files = [f"artifact_{ID}", {"name": "b.pdf", "uri": "s3://bucket/b.pdf"}]
    with scripted(CREATED, CREATED, run()) as server:
        client = both.client(base_url=server.base_url)
        both.do(client.responses.create(messages=[{"role": "user", "content": "hi"}], user_id="u", files=files))
        both.do(client.invoke("hi", user_id="u", files=files))
        with pytest.raises(lumnisai.LocalFileNotSupported):
            both.do(client.invoke("hi", user_id="u", files=["/home/ada/notes.txt"]))
    for index in (0, 1):
        assert [file["uri"] for file in body(server, index)["files"]] == [f"artifact_{ID}", "s3://bucket/b.pdf"]


def test_defect_11_a_misspelt_option_is_refused_and_real_ones_pass(both: Both) -> None:
    with scripted(CREATED, run()) as server:
        client = both.client(base_url=server.base_url)
        with pytest.raises(TypeError, match="respones_format"):
            client.invoke("hi", user_id="u", respones_format={})
        both.do(client.invoke("hi", user_id="u", specialized_agent="people_search_v1", options={"x": 1}))
    assert (body(server)["specialized_agent"], body(server)["options"]) == ("people_search_v1", {"x": 1})


def test_defect_12_unknown_settings_are_kept(both: Both) -> None:
    with scripted(CREATED, run()) as server:
        client = both.client(base_url=server.base_url)
        settings = {"agent_config": {"fast_model_name": "openai:x"}, "model_overrides": {"SMART_MODEL": "openai:y"}}
        both.do(client.invoke("hi", user_id="u", **settings))
    assert {name: body(server)[name] for name in settings} == settings


def test_defect_13_only_the_settings_that_were_made_are_sent(both: Both) -> None:
    with scripted(CREATED, run()) as server:
        config = lumnisai.AgentConfig(use_cognitive_tools=False)
        both.do(both.client(base_url=server.base_url).invoke("hi", user_id="u", agent_config=config))
    assert body(server)["agent_config"] == {"use_cognitive_tools": False}


def test_defect_14_what_a_newer_server_adds_is_reachable(both: Both) -> None:
    with scripted(run(cost=0.25, progress=[entry("looking", entry_id="e1")])) as server:
        response = both.do(both.client(base_url=server.base_url).get_response(ID))
    assert (response["cost"], response.progress[0]["entry_id"]) == (0.25, "e1")


def test_defect_15_a_view_of_a_user_asks_for_that_user_only(both: Both) -> None:
    lists = ("responses", "threads", "files")
    script = [answer(200, {name: [], "total": 0, "total_count": 0, "limit": 1, "offset": 0, "page": 1}) for name in lists]
    with scripted(*script) as server:
        alice = both.client(base_url=server.base_url, scope="tenant").for_user("alice")
        for name in lists:
            both.do(getattr(alice, f"list_{name}")())
    assert [request.target.split("?")[0] for request in server.seen] == [f"/v1/{name}" for name in lists]
    assert all("user_id=alice" in request.target for request in server.seen)


def test_defect_15_a_client_in_user_scope_never_asks_for_everybody(both: Both, client: Any) -> None:
    with pytest.raises(MissingUserId):
        both.do(client.list_responses())


def test_defect_16_a_field_is_cleared_with_none(both: Both) -> None:
    with scripted(answer(200, {"thread_id": ID, "tenant_id": ID, "created_at": NOW})) as server:
        both.do(both.client(base_url=server.base_url).threads.update(ID, title=None))
    assert body(server) == {"title": None}


def test_defect_17_numbers_are_sent_as_they_are_or_refused(both: Both, tenant: Any) -> None:
    with pytest.raises(ValidationError, match="start_line"):
        both.do(tenant.files.get_content(ID, start_line=0))
    uploaded = both.do(tenant.files.upload(file_content=b"", file_name="empty.txt"))
    assert both.do(tenant.files.download(uploaded.file_id)) == b""
    with pytest.raises(ValidationError):
        both.do(tenant.list_users(page_size=5000))


def test_defect_18_tags_are_held_to_their_rules(both: Both, tenant: Any) -> None:
    for tags in (["t"] * 12, ["t" * 60], ["one,two"]):
        with pytest.raises(ValidationError, match="tag"):
            both.do(tenant.upload_file(file_content=b"x", file_name="x.txt", tags=tags))


def test_defect_19_the_schema_of_a_tool_stays_whole(both: Both) -> None:
    schema = {"type": "object", "additionalProperties": False, "$defs": {"A": {"enum": [1]}}, "properties": {}}
    tool = {"name": "send", "description": "d", "app_name": "GMAIL", "parameters": schema}
    with scripted(answer(200, {"user_id": "u", "tools": [tool], "tool_count": 1})) as server:
        tools = both.do(both.client(base_url=server.base_url).get_integration_tools("u")).tools
    assert tools[0].parameters == schema
    assert lumnisai.models.ToolParameter.model_validate(tools[0].parameters).type == "object"


def test_defect_20_the_whole_interface_can_be_reached(client: Any) -> None:
    methods = {
        "integrations": "get_connections_batch disconnect list_providers linkedin callback get_non_oauth_required_fields",
        "users": "list_responses list_threads",
        "model_preferences": "update_one delete check_availability",
        "mcp_servers": "test_config",
        "files": "get_statistics update_scope bulk_upload bulk_delete",
        "skills": "usage get_analytics",
    }
    for resource, names in methods.items():
        assert [name for name in names.split() if not hasattr(getattr(client, resource), name)] == []
    assert {"auth_mode", "connection_params"} <= inspect.signature(client.initiate_connection).parameters.keys()
    assert {"key_name", "expires_at"} <= inspect.signature(client.add_api_key).parameters.keys()
    hints = inspect.signature(client.create_mcp_server).parameters
    assert all(parameter.annotation not in (parameter.empty, "Any") for parameter in hints.values())
