"""How the facade is called for each operation: found in the source, filled in from the contract's own examples."""

from __future__ import annotations

from typing import Any

from scripts.contract.facade_methods import methods
from scripts.spec.document import Operation, resolve
from tests.contract.world import USER, World

# The attribute of the client that leads to each resource.
HOMES = {
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
    "AsyncView": "",
}
# Where several methods use an operation, the one that is its own.
OWN = {
    "create_response": "create",
    "get_response": "get",
    "get_connection_status": "get_connection_status",
    "get_file_status": "get_status",
    "get_tenant": "get",
    "get_current_tenant": "get",
}
# Arguments that are not spelled as on the wire.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "upload_file": {"file_content": b"some words", "file_name": "new.txt", "scope": "tenant"},
    "bulk_upload_files": {"file_contents": [("new.txt", b"some words")], "scope": "tenant"},
    "delete_external_api_key": {"provider": "OPENAI_API_KEY"},
    "get_current_tenant": {},
    "list_connections": {"user_id": USER},
    "get_connection_status": {"user_id": USER, "app_name": "GMAIL"},
}


def call_for(document: dict[str, Any], operation: Operation, world: World) -> tuple[str, dict[str, Any]]:
    """Return the path of the facade's method, from the client on, and the arguments for it."""
    if operation.id == "download_file":
        # It goes through the stream of chunks, which no call by itself uses up.
        return "files.download", {"file_id": world.file_id, "user_id": USER}
    found = [method for method in methods("async") if method.operation == operation.id]
    name = OWN.get(operation.id)
    method = next(method for method in found if name is None or method.name == name)
    home = HOMES[method.resource]
    arguments = ARGUMENTS.get(operation.id)
    if arguments is None:
        arguments = {**world.path_values(operation), **_body(document, operation, world), **world.query(document, operation)}
        arguments = {name: value for name, value in arguments.items() if name in method.parameters or name not in world.names}
        if "key_id" in method.parameters:
            arguments = {"key_id": world.key_id}
    return f"{home}.{method.name}".lstrip("."), arguments


def _body(document: dict[str, Any], operation: Operation, world: World) -> dict[str, Any]:
    content = resolve(document, operation.data.get("requestBody", {})).get("content", {})
    if "application/json" not in content:
        return {}
    body = world.body(document, operation)["json"]
    return {"preferences": body} if isinstance(body, list) else body
