"""Every method of 0.2.7 is here and takes the arguments it took, under their names and in their order."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from lumnisai import AsyncClient, Client
from tests.dropin.published import recorded

METHODS = [
    (resource, method, parameters)
    for resource, methods in recorded("signatures").items()
    for method, parameters in methods.items()
]
CLIENTS = [Client(api_key="k"), AsyncClient(api_key="k")]
ASYNCHRONOUS_ONLY = {"init", "invoke_stream"}


@pytest.mark.parametrize(("resource", "method", "parameters"), METHODS)
@pytest.mark.parametrize("client", CLIENTS, ids=["sync", "async"])
def test_a_method_takes_what_it_took(client: Any, resource: str, method: str, parameters: list[tuple[str, str, bool]]) -> None:
    if isinstance(client, Client) and not resource and method in ASYNCHRONOUS_ONLY - {"invoke_stream"}:
        assert not hasattr(client, method)
        return
    signature = inspect.signature(getattr(getattr(client, resource) if resource else client, method))
    positional = [name for name, kind, _ in parameters if kind == "POSITIONAL_OR_KEYWORD"]
    named = {name: name for name, kind, _ in parameters if kind == "KEYWORD_ONLY"}
    bound = signature.bind(*positional, **named).arguments
    given = bound.pop("options", {})
    assert {**bound, **(given if isinstance(given, dict) else {"options": given})} == {
        **{name: name for name in positional},
        **named,
    }
    signature.bind(**{name: name for name in positional}, **named)
    signature.bind(
        *[name for name, kind, optional in parameters if kind == "POSITIONAL_OR_KEYWORD" and not optional],
        **{name: name for name, kind, optional in parameters if kind == "KEYWORD_ONLY" and not optional},
    )


@pytest.mark.parametrize("client", CLIENTS, ids=["sync", "async"])
def test_a_client_has_its_resources(client: Any) -> None:
    for resource in [*recorded("signatures"), "api_keys"]:
        assert not resource or getattr(client, resource).tenant_id is None
