"""How the facade is called for each operation: found in the source, filled in from the contract's own examples."""

from __future__ import annotations

from functools import cache
from typing import Any

from scripts.contract.facade_methods import Method, methods
from scripts.spec.document import Operation, resolve
from tests.contract.world import USER, World
from tests.contract.worlds import merged

HOMES, OWN, ARGUMENTS = merged("HOMES"), merged("OWN"), merged("ARGUMENTS")


def call_for(document: dict[str, Any], operation: Operation, world: World) -> tuple[str, dict[str, Any]]:
    """Return the path of the facade's method, from the client on, and the arguments for it."""
    if operation.id == "download_file":
        # It goes through the stream of chunks, which no call by itself uses up.
        return "files.download", {"file_id": world.file_id, "user_id": USER}
    found = [method for method in _methods() if method.operation == operation.id]
    name = OWN.get(operation.id)
    method = next(method for method in found if name is None or method.name == name)
    path = f"{HOMES[method.resource]}.{method.name}".lstrip(".")
    if operation.id in ARGUMENTS:
        return path, ARGUMENTS[operation.id](world)
    return path, {**world.path_values(operation), **_body(document, operation, world), **world.query(document, operation)}


@cache
def _methods() -> list[Method]:
    return list(methods("async"))


def _body(document: dict[str, Any], operation: Operation, world: World) -> dict[str, Any]:
    content = resolve(document, operation.data.get("requestBody", {})).get("content", {})
    if "application/json" not in content:
        return {}
    body = world.body(document, operation)["json"]
    return {"preferences": body} if isinstance(body, list) else body
