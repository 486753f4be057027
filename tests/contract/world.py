"""A local platform with one of everything in it, and a valid request for each operation of the contract."""

from __future__ import annotations

from typing import Any

import httpx

from lumnisai.local import Run
from scripts.spec.document import Operation, resolve
from tests.contract.worlds import groups, merged

USER = "alice@example.com"
FILE = ("notes.txt", b"some words worth finding", "text/plain")
BODIES, QUERIES, PATHS = merged("BODIES"), merged("QUERIES"), merged("PATHS")
# In an example, these are replaced by what this world really has.
OWN_IDS = ("response_id", "thread_id", "skill_id", "tenant_id", "connection_id")


async def agent(run: Run) -> str:
    """Answer at once, unless told to wait."""
    if run.prompt == "wait":
        await run.pause(1e6)
    return "done"


class World:
    """One of everything, made through the API itself; the ids are attributes, named as in the paths."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self.user_id: Any = USER
        for group in groups():
            group.build(self)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"the world has no {name}: make one in the build() of its group")

    def __setattr__(self, name: str, value: Any) -> None:
        self.__dict__[name] = value

    def post(self, path: str, body: Any, **query: str) -> Any:
        """Create something, and return the answer."""
        answer = self.client.post(path, json=body, params=query)
        assert answer.is_success, answer.text
        return answer.json()

    def path_values(self, operation: Operation) -> dict[str, str]:
        """Return what stands in the path of an operation, by name."""
        own = PATHS[operation.id](self) if operation.id in PATHS else {}
        names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
        return {name: str(own.get(name) or getattr(self, name)) for name in names}

    def path(self, operation: Operation) -> str:
        """Fill in the path of an operation."""
        return operation.path.format(**self.path_values(operation))

    def query(self, document: dict[str, Any], operation: Operation) -> dict[str, Any]:
        """Give the query parameters that an operation can't do without."""
        values = {"user_id": USER, "enabled": "true"}
        parameters = [resolve(document, parameter) for parameter in operation.data.get("parameters", [])]
        wanted = [parameter["name"] for parameter in parameters if parameter["in"] == "query" and parameter.get("required")]
        own = QUERIES[operation.id](self) if operation.id in QUERIES else {}
        return {**{name: values.get(name) or getattr(self, name) for name in wanted if name not in own}, **own}

    def body(self, document: dict[str, Any], operation: Operation) -> dict[str, Any]:
        """Give the body: the contract's own example, with the ids of this world."""
        content = resolve(document, operation.data.get("requestBody", {})).get("content", {})
        if "multipart/form-data" in content:
            name = "files" if operation.id.startswith("bulk") else "file"
            return {"files": {name: FILE}, "data": {"scope": "tenant"}}
        if not content:
            return {}
        example = BODIES.get(operation.id, content["application/json"]["example"])
        return {"json": example(self) if callable(example) else self._with_own_ids(example)}

    def _with_own_ids(self, example: Any) -> Any:
        if isinstance(example, list):
            return [self._with_own_ids(item) for item in example]
        if not isinstance(example, dict):
            return example
        example = {key: getattr(self, key) if key in OWN_IDS else self._with_own_ids(value) for key, value in example.items()}
        if "file_ids" in example:
            example["file_ids"] = [self.file_id]
        example.pop("progress_id", None)
        return {**example, **({"user_id": USER} if "user_id" in example else {})}
