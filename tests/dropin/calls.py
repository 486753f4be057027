"""Calls as programs for 0.2.7 make them, on the asynchronous and on the synchronous client; only what 0.2.7 can do at all."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, NamedTuple
from uuid import UUID

import lumnisai
from lumnisai.models import AgentConfig, ModelOverrides, ModelPreferenceCreate
from lumnisai.types import ApiKeyMode, ApiProvider, ModelType, Scope

ID = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
ADA = "ada@example.com"
SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}


class Call(NamedTuple):
    """A call, and the scope of the client that makes it."""

    make: Callable[[Any], Any]
    scope: Scope = Scope.USER


def tenant(make: Callable[[Any], Any]) -> Call:
    """Return a call of a client that acts for the whole tenant."""
    return Call(make, Scope.TENANT)


CALLS: dict[str, Call] = {
    # --- runs ---
    "invoke": Call(lambda c: c.invoke("hi", user_id=ADA, show_progress=False)),
    "invoke_for_the_tenant": tenant(lambda c: c.invoke("hi", show_progress=False)),
    "invoke_a_message": Call(lambda c: c.invoke({"role": "user", "content": "hi"}, user_id=ADA, show_progress=False)),
    "invoke_a_conversation": Call(
        lambda c: c.invoke(
            [{"role": "system", "content": "be short"}, {"role": "user", "content": "hi"}], user_id=UUID(ID), show_progress=False
        )
    ),
    "invoke_prompt": Call(lambda c: c.invoke(prompt="hi", user_id=ADA, thread_id=ID, show_progress=False)),
    "invoke_with_overrides": Call(
        lambda c: c.invoke("hi", user_id=ADA, show_progress=False, model_overrides={"smart_model": "openai:gpt-4o"})
    ),
    "invoke_with_an_overrides_object": Call(
        lambda c: c.invoke("hi", user_id=ADA, show_progress=False, model_overrides=ModelOverrides(fast_model="openai:gpt-4o"))
    ),
    "invoke_with_agent_config": Call(
        lambda c: c.invoke("hi", user_id=ADA, show_progress=False, agent_config={"use_cognitive_tools": False})
    ),
    "invoke_with_an_agent_preset": Call(
        lambda c: c.invoke("hi", user_id=ADA, show_progress=False, agent_config=AgentConfig.fast_execution())
    ),
    "invoke_with_a_schema": Call(
        lambda c: c.invoke(
            "hi", user_id=ADA, show_progress=False, response_format=SCHEMA, response_format_instructions="the biggest one"
        )
    ),
    "for_user_invoke": Call(lambda c: c.for_user(ADA).invoke("hi", show_progress=False)),
    "responses_create": Call(lambda c: c.responses.create(messages=[{"role": "user", "content": "hi"}], user_id=ADA)),
    "responses_create_with_packed_options": Call(
        lambda c: c.responses.create(
            messages=[{"role": "user", "content": "hi"}],
            user_id=ADA,
            thread_id=UUID(ID),
            options={
                "response_format": SCHEMA,
                "response_format_instructions": "the biggest one",
                "model_overrides": {"smart_model": "openai:gpt-4o"},
            },
        )
    ),
    "responses_get": Call(lambda c: c.responses.get(ID)),
    "responses_get_wait": Call(lambda c: c.responses.get(UUID(ID), wait=5)),
    "get_response": Call(lambda c: c.get_response(ID)),
    "get_response_wait": Call(lambda c: c.get_response(ID, wait=5.0)),
    "list_responses": tenant(lambda c: c.list_responses()),
    "list_responses_of_a_user": Call(
        lambda c: c.list_responses(
            user_id=ADA,
            status="succeeded",
            start_date=datetime.date(2026, 3, 1),
            end_date=datetime.date(2026, 3, 2),
            limit=10,
            offset=20,
        )
    ),
    "responses_list_responses": tenant(lambda c: c.responses.list_responses(limit=5)),
    "responses_list_artifacts": Call(lambda c: c.responses.list_artifacts(ID, limit=5, offset=1)),
    "responses_create_feedback": Call(
        lambda c: c.responses.create_feedback(
            ID, feedback_text="use tables", feedback_type="guidance", user_id=ADA, tool_call_id="t1", tool_args_update={"a": 1}
        )
    ),
    "responses_list_feedback": Call(lambda c: c.responses.list_feedback(ID, progress_id=ID)),
    "responses_cancel": Call(lambda c: c.responses.cancel(ID)),
    "cancel_response": Call(lambda c: c.cancel_response(ID)),
    # --- threads and people ---
    "threads_list": Call(lambda c: c.threads.list(user_id=ADA, limit=10, offset=5)),
    "threads_get": Call(lambda c: c.threads.get(ID)),
    "get_thread": Call(lambda c: c.get_thread(ID)),
    "threads_get_responses": Call(lambda c: c.threads.get_responses(ID, limit=7, offset=1)),
    "threads_update": Call(lambda c: c.threads.update(ID, title="Garden")),
    "create_user": Call(lambda c: c.create_user(email=ADA, first_name="Ada", last_name="Lovelace")),
    "create_user_by_email": Call(lambda c: c.users.create(email=ADA)),
    "get_user": Call(lambda c: c.get_user(ADA)),
    "get_user_by_id": Call(lambda c: c.users.get(UUID(ID))),
    "update_user": Call(lambda c: c.update_user(ADA, first_name="Ada")),
    "delete_user": Call(lambda c: c.delete_user(ADA)),
    "list_users": Call(lambda c: c.list_users()),
    "users_list": Call(lambda c: c.users.list(page=2, page_size=10)),
    "tenant_get": Call(lambda c: c.tenant.get()),
    # --- keys and models ---
    "add_api_key": tenant(lambda c: c.add_api_key(ApiProvider.OPENAI_API_KEY, "sk-12345")),
    "external_api_keys_store": tenant(
        lambda c: c.external_api_keys.store(
            provider="OPENAI_API_KEY",
            api_key="sk-12345",
            key_name="main",
            expires_at=datetime.datetime(2027, 1, 2, 3, 4, 5, tzinfo=datetime.UTC),
        )
    ),
    "api_keys_create": tenant(lambda c: c.api_keys.create(provider=ApiProvider.EXA_API_KEY, api_key="sk-12345")),
    "list_api_keys": tenant(lambda c: c.list_api_keys()),
    "get_api_key": tenant(lambda c: c.get_api_key(ID)),
    "delete_api_key": tenant(lambda c: c.delete_api_key(ApiProvider.OPENAI_API_KEY)),
    "external_api_keys_delete": tenant(lambda c: c.external_api_keys.delete("OPENAI_API_KEY", key_name="main")),
    "get_api_key_mode": Call(lambda c: c.get_api_key_mode()),
    "set_api_key_mode": Call(lambda c: c.set_api_key_mode(ApiKeyMode.BYO_KEYS)),
    "external_api_keys_set_mode": Call(lambda c: c.external_api_keys.set_mode("platform")),
    "get_model_preferences": Call(lambda c: c.get_model_preferences()),
    "model_preferences_list": Call(lambda c: c.model_preferences.list(include_defaults=False)),
    "update_model_preferences": Call(
        lambda c: c.update_model_preferences(
            {ModelType.SMART_MODEL: ModelPreferenceCreate(provider="openai", model_name="gpt-4o")}
        )
    ),
    "model_preferences_update_bulk": Call(
        lambda c: c.model_preferences.update_bulk({"FAST_MODEL": {"provider": "openai", "model_name": "gpt-4o-mini"}})
    ),
    # --- outside apps ---
    "list_apps": Call(lambda c: c.list_apps()),
    "integrations_list_apps": Call(lambda c: c.integrations.list_apps()),
    "is_app_enabled": Call(lambda c: c.is_app_enabled("GMAIL")),
    "is_app_enabled_in_lower_case": Call(lambda c: c.is_app_enabled("gmail")),
    "set_app_enabled": Call(lambda c: c.set_app_enabled("GMAIL", enabled=True)),
    "initiate_connection": Call(lambda c: c.initiate_connection(user_id=ADA, app_name="gmail", redirect_url="https://x.example")),
    "integrations_initiate_connection": Call(
        lambda c: c.integrations.initiate_connection(
            user_id=ADA, app_name="gmail", integration_id="i1", auth_mode="api_key", connection_params={"a": 1}
        )
    ),
    "get_connection_status": Call(lambda c: c.get_connection_status(ADA, "gmail")),
    "list_connections": Call(lambda c: c.list_connections(ADA)),
    "list_connections_of_some_apps": Call(lambda c: c.list_connections(ADA, app_filter="GMAIL,SLACK")),
    "get_integration_tools": Call(lambda c: c.get_integration_tools(ADA, app_filter=["gmail"])),
    "integrations_callback": Call(lambda c: c.integrations.callback(connection_id="c1", code="x", state="y")),
    "integrations_required_fields": Call(lambda c: c.integrations.get_non_oauth_required_fields("AIRTABLE")),
    # --- MCP servers ---
    "create_mcp_server": tenant(
        lambda c: c.create_mcp_server(
            name="docs", transport="stdio", scope="tenant", description="d", command="npx", args=["-y", "x"], env={"A_KEY": "b"}
        )
    ),
    "create_mcp_server_of_a_user": Call(
        lambda c: c.mcp_servers.create(
            name="docs", transport="sse", scope="user", user_identifier=ADA, url="https://x.example", headers={"X-Key": "v"}
        )
    ),
    "list_mcp_servers": tenant(lambda c: c.list_mcp_servers()),
    "mcp_servers_list": Call(lambda c: c.mcp_servers.list(scope="user", user_identifier=ADA, is_active=True, skip=5, limit=10)),
    "get_mcp_server": Call(lambda c: c.get_mcp_server(ID)),
    "update_mcp_server": Call(lambda c: c.update_mcp_server(ID, name="n", url="https://y.example", env={}, is_active=False)),
    "delete_mcp_server": Call(lambda c: c.delete_mcp_server(UUID(ID))),
    "list_mcp_server_tools": Call(lambda c: c.list_mcp_server_tools(ID)),
    "test_mcp_server": Call(lambda c: c.test_mcp_server(ID)),
    # --- files ---
    "upload_file": tenant(lambda c: c.upload_file(file_content=b"abc", file_name="a.txt")),
    "upload_file_of_a_user": Call(
        lambda c: c.upload_file(
            file_content=b"abc",
            file_name="a.txt",
            scope=lumnisai.FileScope.USER,
            user_id=ADA,
            tags=["one", "two"],
            duplicate_handling=lumnisai.DuplicateHandling.REPLACE,
        )
    ),
    "upload_file_with_tags_as_text": tenant(lambda c: c.files.upload(file_content=b"abc", file_name="a.txt", tags="one,two")),
    "files_bulk_upload": tenant(lambda c: c.files.bulk_upload(file_contents=[("a.txt", b"a"), ("b.txt", b"b")], tags=["t"])),
    "list_files": tenant(lambda c: c.list_files()),
    "files_list": Call(
        lambda c: c.files.list(
            user_id=ADA,
            scope=lumnisai.FileScope.USER,
            file_type="pdf",
            status=lumnisai.ProcessingStatus.COMPLETED,
            tags=["one", "two"],
            page=2,
            limit=10,
        )
    ),
    "get_file": Call(lambda c: c.get_file(ID, user_id=ADA)),
    "get_file_content": tenant(
        lambda c: c.get_file_content(ID, content_type=lumnisai.ContentType.TEXT, start_line=1, end_line=5)
    ),
    "get_file_status": tenant(lambda c: c.get_file_status(ID)),
    "files_get_processing_status": Call(lambda c: c.files.get_processing_status(UUID(ID), user_id=ADA)),
    "download_file": tenant(lambda c: c.download_file(ID)),
    "search_files": Call(
        lambda c: c.search_files("who", user_id=UUID(ID), limit=5, min_score=0.5, file_types=["pdf"], tags="one,two")
    ),
    "search_files_by_default": tenant(lambda c: c.search_files("who")),
    "files_update_scope": tenant(lambda c: c.files.update_scope(ID, scope=lumnisai.FileScope.TENANT)),
    "delete_file": Call(lambda c: c.delete_file(ID, user_id=ADA)),
    "files_delete_softly": tenant(lambda c: c.files.delete(ID, hard_delete=False)),
    "files_bulk_delete": Call(lambda c: c.files.bulk_delete([ID, UUID(ID)], user_id=ADA)),
}
