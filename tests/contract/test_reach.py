"""The facade reaches the whole contract, and the check that says so fires when it doesn't."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.facade import Exemptions, problems
from scripts.contract.facade_methods import declared_returns
from tests.spec import contract

DOCUMENT = contract()


def test_every_operation_is_reached_with_all_its_parameters_in_both_halves() -> None:
    assert list(problems(DOCUMENT, Exemptions())) == []


def changed(change: Any) -> dict[str, Any]:
    """Return the contract with one change."""
    document = copy.deepcopy(DOCUMENT)
    change(document)
    return document


def add_operation(document: dict[str, Any]) -> None:
    """Add an operation that nobody has written a method for."""
    item = copy.deepcopy(document["paths"]["/v1/health"])
    item["get"]["operationId"] = "get_weather"
    document["paths"]["/v1/weather"] = item


def add_parameter(document: dict[str, Any]) -> None:
    """Add a query parameter to a list."""
    parameter = {"name": "colour", "in": "query", "schema": {"type": "string"}, "description": "x"}
    document["paths"]["/v1/threads"]["get"]["parameters"].append(parameter)


def add_field(document: dict[str, Any]) -> None:
    """Add a field to a body."""
    document["components"]["schemas"]["CreateThreadRequest"]["properties"]["colour"] = {"type": "string", "description": "x"}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (add_operation, "get_weather (async): no method of the facade reaches it. Add one to its resource"),
        (add_parameter, "list_threads (async): colour can't be passed. Add it to Threads.list()"),
        (add_field, "create_thread (sync): colour can't be passed. Add it to Threads.create()"),
    ],
)
def test_the_check_fires_on(change: Any, sentence: str) -> None:
    assert any(str(problem).startswith(sentence) for problem in problems(changed(change), Exemptions()))


def test_an_exemption_that_nothing_needs_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "exemptions.yaml"
    path.write_text("list_threads: {limit: no reason any more}\n")
    found = "\n".join(map(str, problems(DOCUMENT, Exemptions(path))))
    assert "list_threads: the exemption for limit is not needed any more. Take it out of exemptions.yaml." in found


def test_a_wrong_return_type_is_reported() -> None:
    returns = {**declared_returns(), "get_thread": "User"}
    found = problems(DOCUMENT, Exemptions(), returns)
    assert "get_thread (async): the contract answers User, but Threads.get() -> ThreadObject." in "\n".join(map(str, found))
