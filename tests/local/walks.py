"""Random walks through the contract: one operation after the other on the same things, each answer held against the contract."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

import httpx

from lumnisai.local import Served, serve
from scripts.spec.document import Operation, operations
from tests.contract.world import USER, World, agent
from tests.local.local_api import check_answer
from tests.spec import contract

DOCUMENT = contract()
OPERATIONS = list(operations(DOCUMENT))
# So many steps are taken in one world; by then much of it is gone or over.
LENGTH = 300
OTHERS = ("bob@example.com", "", "nobody")
ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    2**63,
    2**70,
    1.5,
    1e300,
    "",
    "\0",
    "a" * 5000,
    "\u202e%00'\";--",
    [],
    {},
    [None],
    {"": None},
)


class Walked(NamedTuple):
    """How far the walks went, and what was not as the contract has it."""

    steps: int
    succeeded: int
    operations: set[str]
    problems: list[str]


def walk(*, steps: int, seed: int) -> Walked:
    """Walk so many steps on a platform of its own."""
    chance, walked = random.Random(seed), Walked(0, 0, set(), [])  # noqa: S311
    with serve(agent=agent, time_scale=0.01) as platform:
        while walked.steps < steps:
            platform.reset()
            walked = _walk_once(platform, chance, walked, min(LENGTH, steps - walked.steps))
    return walked


def _walk_once(platform: Served, chance: random.Random, walked: Walked, length: int) -> Walked:
    succeeded = 0
    with httpx.Client(base_url=platform.base_url, headers={"X-API-Key": platform.api_key}, trust_env=False, timeout=60) as client:
        world = World(client)
        for _ in range(length):
            operation = chance.choice(OPERATIONS)
            answer = client.send(client.build_request(**_request(world, operation, chance)))
            if answer.is_success:
                succeeded += 1
                walked.operations.add(operation.id)
            try:
                assert answer.status_code < 500 or answer.status_code == 501, answer.text
                check_answer(answer)
            except AssertionError as problem:
                walked.problems.append(f"{operation.id}: {problem}; sent {answer.request.url} {answer.request.read()[:500]!r}")
    return walked._replace(steps=walked.steps + length, succeeded=walked.succeeded + succeeded)


def _request(world: World, operation: Operation, chance: random.Random) -> dict[str, Any]:
    try:
        path = world.path(operation)
    except (KeyError, IndexError, StopIteration):
        # The thing that it is about is gone.
        path = operation.path.replace("{", "").replace("}", "")
    query, body = world.query(DOCUMENT, operation), world.body(DOCUMENT, operation)
    if "user_id" in query:
        query["user_id"] = chance.choice((USER,) * 9 + OTHERS)
    if "json" in body and chance.random() < 0.5:
        body["json"] = _changed(body["json"], chance)
    return {"method": operation.method.upper(), "url": path, "params": query, **body}


def _changed(value: Any, chance: random.Random) -> Any:
    """Put something odd in one place, or leave something out."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        name = chance.choice(sorted(value))
        if chance.random() < 0.2:
            return {key: one for key, one in value.items() if key != name}
        return {**value, name: _changed(value[name], chance)}
    if isinstance(value, list) and value and chance.random() < 0.8:
        place = chance.randrange(len(value))
        return [*value[:place], _changed(value[place], chance), *value[place + 1 :]]
    return chance.choice(ODD)
