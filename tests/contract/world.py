"""A local platform with one of everything in it, and a valid request for each operation of the contract."""

from __future__ import annotations

from typing import Any

import httpx

from lumnisai.local import Run
from scripts.spec.document import Operation, resolve

USER = "alice@example.com"
BOUNDARY_FILE = {"file": ("notes.txt", b"some words worth finding", "text/plain")}
# Where the contract's example would not be accepted as it stands, because it names things that must exist.
BODIES: dict[str, Any] = {
    "disconnect_app": {"user_id": USER, "app_name": "GMAIL"},
    "update_model_preference": {"model_type": "FAST_MODEL", "provider": "openai", "model_name": "gpt-4.1-mini"},
}


async def agent(run: Run) -> str:
    """Answer at once, unless told to wait."""
    if run.prompt == "wait":
        await run.pause(1e6)
    return "done"


class World:
    """One of everything, made through the API itself."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self.user_id = self._made("/v1/users", {"email": USER})["id"]
        created = self._made("/v1/responses", {"messages": [{"role": "user", "content": "hi"}], "user_id": USER})
        self.response_id, self.thread_id, tenant = created["response_id"], created["thread_id"], created["tenant_id"]
        upload = client.post("/v1/files/upload", files=BOUNDARY_FILE, data={"scope": "user", "user_id": USER})
        self.file_id = upload.json()["file_id"]
        self.key_id = self._made("/v1/external-api-keys", {"provider": "OPENAI_API_KEY", "api_key": "sk-123"})["key_id"]
        server = {"name": "one", "transport": "sse", "scope": "tenant", "url": "https://mcp.example.com"}
        self.server_id = self._made("/v1/mcp-servers", server)["id"]
        skill = {"name": "s", "description": "d", "content": "c", "version": "1.0.0"}
        self.skill_id = self._made("/v1/skills", skill)["id"]
        usage = {"response_id": self.response_id, "skill_id": self.skill_id, "skill_name": "s", "tenant_id": tenant}
        self.usage_id = self._made("/v1/skills/usage", usage)["id"]
        self.tenant_id = tenant
        self._made("/v1/integrations/connections/initiate", {"user_id": USER, "app_name": "GMAIL"})
        listed = client.get(f"/v1/integrations/connections/{self.user_id}").json()
        self.connection_id = listed["connections"][0]["connection_id"]
        client.put("/v1/model-preferences", json={"preferences": {"FAST_MODEL": {**BODIES["update_model_preference"]}}})
        # A run that is still going, so that feedback and cancelling are possible.
        waiting = {"messages": [{"role": "user", "content": "wait"}], "user_id": USER}
        self.running_id = self._made("/v1/responses", waiting)["response_id"]

    def _made(self, path: str, body: Any) -> Any:
        answer = self.client.post(path, json=body)
        assert answer.is_success, answer.text
        return answer.json()

    @property
    def names(self) -> set[str]:
        """The names that may stand in paths."""
        return {name for name in vars(self) if name != "client"} | {
            "user_identifier",
            "app_name",
            "model_type",
            "key_id_or_provider",
        }

    def path_values(self, operation: Operation) -> dict[str, str]:
        """Return what stands in the path of an operation, by name."""
        values = {
            "app_name": "EXA" if operation.id == "get_non_oauth_required_fields" else "GMAIL",
            "key_id_or_provider": self.key_id if operation.method == "get" else "OPENAI_API_KEY",
            "model_type": "FAST_MODEL",
            "response_id": self.running_id if operation.id == "create_response_feedback" else self.response_id,
            "user_identifier": USER,
            "user_id": USER,
        }
        names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
        return {name: str(values.get(name) or getattr(self, name)) for name in names}

    def path(self, operation: Operation) -> str:
        """Fill in the path of an operation."""
        return operation.path.format(**self.path_values(operation))

    def query(self, document: dict[str, Any], operation: Operation) -> dict[str, str]:
        """Give the query parameters that an operation can't do without."""
        values = {"user_id": USER, "enabled": "true"}
        parameters = [resolve(document, parameter) for parameter in operation.data.get("parameters", [])]
        return {
            parameter["name"]: values[parameter["name"]]
            for parameter in parameters
            if parameter["in"] == "query" and parameter.get("required")
        }

    def body(self, document: dict[str, Any], operation: Operation) -> dict[str, Any]:
        """Give the body: the contract's own example, with the ids of this world."""
        content = resolve(document, operation.data.get("requestBody", {})).get("content", {})
        if "multipart/form-data" in content:
            name = "files" if operation.id.startswith("bulk") else "file"
            return {"files": {name: BOUNDARY_FILE["file"]}, "data": {"scope": "tenant"}}
        if not content:
            return {}
        example = BODIES.get(operation.id, content["application/json"]["example"])
        return {"json": self._with_own_ids(example)}

    def _with_own_ids(self, example: Any) -> Any:
        if isinstance(example, list):
            return [self._with_own_ids(item) for item in example]
        if not isinstance(example, dict):
            return example
        own = ("response_id", "thread_id", "skill_id", "tenant_id", "connection_id")
        example = {key: getattr(self, key) if key in own else self._with_own_ids(value) for key, value in example.items()}
        if "file_ids" in example:
            example["file_ids"] = [self.file_id]
        example.pop("progress_id", None)
        return {**example, **({"user_id": USER} if "user_id" in example else {})}
