"""No secret that the platform is given lies in its data file."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from lumnisai.local.contract import JSON, Contract
from lumnisai.local.server import serve
from scripts.spec.document import Operation, operations
from tests.contract.world import World, agent
from tests.spec import contract

CONTRACT = Contract(contract())
SENTINEL = "s3nt1nel-\u00e5-4b7e"
API_KEY = "lmn_sentinel_9d41c0"


def secrets_of(schema: Any) -> Iterator[tuple[str, Any]]:
    """Yield the fields of a body that the contract marks as secret, with their schemas."""
    for name, field in CONTRACT.resolve(schema)[0].get("properties", {}).items():
        if field.get("x-secret"):
            yield name, field


def bodies_with_secrets() -> dict[str, tuple[Operation, list[tuple[str, Any]]]]:
    """Give the operations that take a secret, with the names and schemas of these fields."""
    found: dict[str, tuple[Operation, list[tuple[str, Any]]]] = {}
    for operation in operations(CONTRACT.document):
        body = CONTRACT.operations[operation.id].body
        if body is not None and body.media_type == JSON and (fields := list(secrets_of(body.schema))):
            found[operation.id] = operation, fields
    return found


SECRET_BODIES = bodies_with_secrets()
# What a body needs beside its example, so that the secret in it is taken.
MORE: dict[str, dict[str, Any]] = {
    "create_mcp_server": {"name": "another"},
    "initiate_connection": {"app_name": "EXA"},
}


def forms(secret: str) -> set[bytes]:
    """Give the forms in which a secret could lie in a file."""
    raw = secret.encode()
    return {raw, json.dumps(secret)[1:-1].encode(), base64.b64encode(raw), raw.hex().encode(), secret.encode("utf-16-le")}


def hits(folder: Path, *secrets: str) -> list[str]:
    """Name each file in which a secret is found, after making sure that there is something to search."""
    contents = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert sum(map(len, contents.values())) > 4096
    return [name for name, content in contents.items() for secret in secrets for form in forms(secret) if form in content]


def with_secrets(world: World, operation: Operation, fields: list[tuple[str, Any]]) -> dict[str, Any]:
    """Give an acceptable body whose secret fields all hold the sentinel."""
    example = world.body(CONTRACT.document, operation)["json"]
    own = {name: SENTINEL if field["type"] == "string" else {"api_key": SENTINEL} for name, field in fields}
    body: dict[str, Any] = {**example, **MORE.get(operation.id, {}), **own}
    if operation.id == "initiate_connection":
        world.client.put("/v1/integrations/apps/EXA", params={"enabled": "true"})
    body.pop("error", None)
    return body


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of its own for the data file and its companions."""
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


def test_the_contract_names_secrets() -> None:
    assert {"store_external_api_key", "create_mcp_server", "update_mcp_server", "handle_connection_callback"} <= set(
        SECRET_BODIES
    )


def test_no_secret_lies_in_the_data_file_while_it_is_open_nor_afterwards(folder: Path) -> None:
    with serve(agent=agent, data=str(folder / "platform.db"), api_keys=[f"{API_KEY}=acme"]) as platform:
        headers = {"X-API-Key": API_KEY}
        with httpx.Client(base_url=platform.base_url, headers=headers, trust_env=False, timeout=20) as client:
            world = World(client)
            for operation, fields in SECRET_BODIES.values():
                answer = client.request(
                    operation.method.upper(),
                    world.path(operation),
                    params=world.query(CONTRACT.document, operation),
                    json=with_secrets(world, operation, fields),
                    headers={"Idempotency-Key": f"key-{operation.id}"},
                )
                assert answer.is_success, f"{operation.id}: {answer.text}"
                assert SENTINEL not in answer.text
        assert hits(folder, SENTINEL, API_KEY) == []
    assert hits(folder, SENTINEL, API_KEY) == []


def test_a_secret_that_did_lie_there_would_be_found(folder: Path) -> None:
    with serve(agent=agent, data=str(folder / "platform.db"), api_keys=[f"{API_KEY}=acme"]) as platform:
        httpx.post(
            f"{platform.base_url}/v1/threads", json={"title": SENTINEL}, headers={"X-API-Key": API_KEY}, trust_env=False
        ).raise_for_status()
        assert hits(folder, SENTINEL)
    assert hits(folder, SENTINEL)
