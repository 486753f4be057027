"""A valid request for each operation gets a valid answer, as judged by openapi-core, which shares no code with us."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters

from scripts.spec.document import Operation, operations
from tests.contract.kept import KeptWorld, kept_world
from tests.contract.world import World
from tests.spec import contract

DOCUMENT = contract()
OPERATIONS = list(operations(DOCUMENT))


@pytest.fixture(scope="module")
def judge() -> OpenAPI:
    """Read the contract with openapi-core."""
    config = Config(extra_media_type_deserializers={"text/event-stream": first_event})
    return OpenAPI.from_dict(DOCUMENT, config)  # type: ignore[arg-type]


def first_event(stream: bytes, **parameters: str) -> Any:
    """Give the first event of a stream: the contract has the schema of one."""
    return json.loads(stream.partition(b"\n\n")[0].removeprefix(b"data: "))


@pytest.fixture(scope="module")
def kept() -> Iterator[KeptWorld]:
    """Serve the local platform, and keep a world for it."""
    with kept_world() as kept:
        yield kept


@pytest.fixture
def world(kept: KeptWorld) -> Iterator[World]:
    """Begin with one of everything."""
    with kept.again() as world:
        yield world


class Sent:
    """A request, as openapi-core wants to see it."""

    def __init__(self, request: httpx.Request) -> None:
        parts = urlsplit(str(request.url))
        self.host_url = "https://api.lumnis.ai"
        self.path = parts.path
        self.method = request.method.lower()
        self.parameters = RequestParameters(query=dict(request.url.params), header=request.headers, cookie={})
        self.content_type = request.headers.get("content-type", "")
        self.body = request.read() or None


class Received:
    """An answer, as openapi-core wants to see it."""

    def __init__(self, answer: httpx.Response) -> None:
        self.status_code = answer.status_code
        self.headers = answer.headers
        self.content_type = answer.headers.get("content-type", "")
        self.data = answer.content


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_a_valid_request_gets_a_valid_answer(judge: OpenAPI, world: World, operation: Operation) -> None:
    request = world.client.build_request(
        operation.method.upper(),
        world.path(operation),
        params=world.query(DOCUMENT, operation),
        **world.body(DOCUMENT, operation),
    )
    answer = world.client.send(request)
    assert answer.is_success, answer.text
    sent: Any = Sent(request)
    received: Any = Received(answer)
    judge.validate_request(sent)
    judge.validate_response(sent, received)


def test_the_contract_has_the_operations_it_is_known_to_have() -> None:
    assert len(OPERATIONS) == 215
    assert len({operation.id for operation in OPERATIONS}) == 215
