"""What Schemathesis does differently for us: ids of things that are there, in worlds of which there are always new ones."""

from __future__ import annotations

import os
import zlib
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import schemathesis
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from schemathesis.core.failures import AcceptedNegativeData
from werkzeug.datastructures import MultiDict

from scripts.spec.document import Operation, load, operations
from tests.contract.world import World

BASE_URL, KEYS = os.environ["FUZZED_URL"], os.environ["FUZZED_KEYS"].split()
# So many requests are made on a world before it is left as it is, and another tenant begins with a new one.
REQUESTS = 150
# Of the ids that may be there, so many in ten are.
REAL = 7
DOCUMENT = load()
JUDGE = OpenAPI.from_dict(DOCUMENT)
OPERATIONS = {operation.id: operation for operation in operations(DOCUMENT)}


class Worlds:
    """One of everything, made anew for one tenant after the other."""

    def __init__(self) -> None:
        self.requests = 0
        self.key = KEYS[0]
        self.world: World | None = None

    def at_hand(self) -> World:
        """Give the present world."""
        if self.world is None or self.requests % REQUESTS == 0:
            self.key = KEYS[self.requests // REQUESTS % len(KEYS)]
            with httpx.Client(base_url=BASE_URL, headers={"X-API-Key": self.key}, trust_env=False, timeout=60) as client:
                self.world = World(client)
        self.requests += 1
        return self.world


WORLDS = Worlds()


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: Any) -> None:
    """Act as the tenant of the present world, and name things of this world; chains of requests have their own."""
    if case.meta is not None and case.meta.phase.name.value == "stateful":
        return
    world = WORLDS.at_hand()
    if case.headers.get("X-API-Key") in KEYS:
        case.headers["X-API-Key"] = WORLDS.key
    operation = OPERATIONS[case.operation.definition.raw["operationId"]]
    for name, value in real_ids(world, operation).items():
        given = case.path_parameters.get(name)
        # Which ids are replaced depends on the ids themselves, so that a case can be repeated.
        if isinstance(given, str) and zlib.crc32(given.encode(errors="replace")) % 10 < REAL:
            case.path_parameters[name] = value


def real_ids(world: World, operation: Operation) -> dict[str, str]:
    """Give what stands in the path of an operation; some of these things are gone when an earlier request removed them."""
    try:
        return world.path_values(operation)
    except (KeyError, IndexError, StopIteration, httpx.HTTPError, RuntimeError):
        return {}


@schemathesis.hook
def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
    """Let a request count as bad only when another judge finds it bad as well, as it was sent in the end."""
    return not isinstance(failure, AcceptedNegativeData) or not is_valid(response.request)


def is_valid(request: Any) -> bool:
    """Tell whether a request keeps to the contract, as openapi-core sees it."""
    try:
        JUDGE.validate_request(Sent(request))
    except OpenAPIError:
        return False
    return True


class Sent:
    """A request of Requests, as openapi-core wants to see it."""

    def __init__(self, request: Any) -> None:
        parts = urlsplit(request.url)
        self.host_url = "https://api.lumnis.ai"
        self.path = parts.path
        self.method = request.method.lower()
        query = MultiDict(parse_qsl(parts.query, keep_blank_values=True))
        self.parameters = RequestParameters(query=query, header=dict(request.headers), cookie={})
        self.content_type = request.headers.get("content-type", "")
        self.body = request.body.encode() if isinstance(request.body, str) else request.body
