"""Each operation of the contract, through the facade, to the local platform over a socket, and back as the declared type."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from operator import attrgetter

import pytest

from lumnisai import AsyncClient, Scope
from scripts.contract.facade_methods import declared_returns
from scripts.spec.document import Operation, operations
from tests.contract.calls import call_for
from tests.contract.kept import KeptWorld, kept_world
from tests.contract.shapes import check_shape
from tests.contract.world import World
from tests.spec import contract

DOCUMENT = contract()
RETURNS = declared_returns()


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


@pytest.fixture
async def either(kept: KeptWorld) -> AsyncIterator[AsyncClient]:
    """Give a client whose scope leaves it to each call whether it names a user."""
    async with AsyncClient(api_key=kept.served.api_key, base_url=kept.served.base_url, scope=Scope.USER) as client:
        yield client


@pytest.mark.parametrize("operation", list(operations(DOCUMENT)), ids=lambda operation: operation.id)
async def test_an_operation_comes_back_as_its_declared_type(either: AsyncClient, world: World, operation: Operation) -> None:
    path, arguments = call_for(DOCUMENT, operation, world)
    needs_user = operation.data["x-user-scope"]["mode"] == "acting" and not arguments.get("user_id")
    client = either.for_user(world.made_user_id) if needs_user and arguments.get("scope") != "tenant" else either
    answer = await attrgetter(path)(client)(**arguments)
    if isinstance(answer, AsyncIterator):
        async with answer:
            answer = await anext(answer)
    check_shape(RETURNS[operation.id], answer)
    assert client.drift == ()
