"""Responses, threads, users, keys, tenant, models, integrations, MCP servers, files, skills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.contract.world import World

USER = "alice@example.com"
MODEL = {"model_type": "FAST_MODEL", "provider": "openai", "model_name": "gpt-4.1-mini"}

BODIES: dict[str, Any] = {
    "disconnect_app": {"user_id": USER, "app_name": "GMAIL"},
    "update_model_preference": MODEL,
}
PATHS: dict[str, Any] = {
    "create_response_feedback": lambda world: {"response_id": world.running_id},
    "delete_external_api_key": lambda world: {"key_id_or_provider": "OPENAI_API_KEY"},
    "get_external_api_key": lambda world: {"key_id_or_provider": world.key_id},
    "get_non_oauth_required_fields": lambda world: {"app_name": "EXA"},
}
HOMES = {
    "AsyncView": "",
    "ExternalApiKeys": "external_api_keys",
    "FileTransfers": "files",
    "Files": "files",
    "Integrations": "integrations",
    "LinkedIn": "integrations.linkedin",
    "McpServers": "mcp_servers",
    "ModelPreferences": "model_preferences",
    "Responses": "responses",
    "SkillUsages": "skills.usage",
    "Skills": "skills",
    "Tenant": "tenant",
    "Threads": "threads",
    "Users": "users",
}
OWN = {
    "create_response": "create",
    "get_response": "get",
    "get_connection_status": "get_connection_status",
    "get_file_status": "get_status",
    "get_tenant": "get",
    "get_current_tenant": "get",
}
ARGUMENTS: dict[str, Any] = {
    "upload_file": lambda world: {"file_content": b"some words", "file_name": "new.txt", "scope": "tenant"},
    "bulk_upload_files": lambda world: {"file_contents": [("new.txt", b"some words")], "scope": "tenant"},
    "get_external_api_key": lambda world: {"key_id": world.key_id},
    "delete_external_api_key": lambda world: {"provider": "OPENAI_API_KEY"},
    "get_current_tenant": lambda world: {},
    "list_connections": lambda world: {"user_id": USER},
    "get_connection_status": lambda world: {"user_id": USER, "app_name": "GMAIL"},
}


def build(world: World) -> None:
    """Make one of everything."""
    client = world.client
    world.app_name, world.model_type, world.user_identifier = "GMAIL", "FAST_MODEL", USER
    world.made_user_id = world.post("/v1/users", {"email": USER})["id"]
    created = world.post("/v1/responses", {"messages": [{"role": "user", "content": "hi"}], "user_id": USER})
    world.response_id, world.thread_id, world.tenant_id = (created[key] for key in ("response_id", "thread_id", "tenant_id"))
    file = {"file": ("notes.txt", b"some words worth finding", "text/plain")}
    upload = client.post("/v1/files/upload", files=file, data={"scope": "user", "user_id": USER})
    world.file_id = upload.json()["file_id"]
    world.key_id = world.post("/v1/external-api-keys", {"provider": "OPENAI_API_KEY", "api_key": "sk-123"})["key_id"]
    server = {"name": "one", "transport": "sse", "scope": "tenant", "url": "https://mcp.example.com"}
    world.server_id = world.post("/v1/mcp-servers", server)["id"]
    world.skill_id = world.post("/v1/skills", {"name": "s", "description": "d", "content": "c", "version": "1.0.0"})["id"]
    usage = {"response_id": world.response_id, "skill_id": world.skill_id, "skill_name": "s", "tenant_id": world.tenant_id}
    world.usage_id = world.post("/v1/skills/usage", usage)["id"]
    world.post("/v1/integrations/connections/initiate", {"user_id": USER, "app_name": "GMAIL"})
    listed = client.get(f"/v1/integrations/connections/{world.made_user_id}").json()
    world.connection_id = listed["connections"][0]["connection_id"]
    client.put("/v1/model-preferences", json={"preferences": {"FAST_MODEL": MODEL}})
    # A run that is still going, so that feedback is possible.
    waiting = {"messages": [{"role": "user", "content": "wait"}], "user_id": USER}
    world.running_id = world.post("/v1/responses", waiting)["response_id"]
