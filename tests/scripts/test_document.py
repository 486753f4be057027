"""Reading the contract, and preparing it for the generator."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from lumnisai_api import models
from scripts.spec.document import load, operations, resolve
from scripts.spec.for_generator import class_names, prepare
from scripts.spec.operation_table import render


@pytest.fixture(scope="module")
def contract() -> Any:
    return load()


def test_dates_in_the_contract_stay_text(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text("at: 2026-03-02T09:30:00Z\nday: 2026-03-02\nn: 5\n")
    assert load(path) == {"at": "2026-03-02T09:30:00Z", "day": "2026-03-02", "n": 5}


@pytest.mark.parametrize("text", ["[]", "", "text", "5"])
def test_what_is_no_mapping_is_no_contract(tmp_path: Path, text: str) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(text)
    with pytest.raises(SystemExit, match="its top level must be a mapping"):
        load(path)


def test_references_are_followed_to_their_end() -> None:
    document = {"a": {"$ref": "#/b"}, "b": {"$ref": "#/c/d"}, "c": {"d": {"found": True}}}
    assert resolve(document, document["a"]) == {"found": True}
    assert resolve(document, [1]) == [1]


def test_preparing_leaves_the_contract_as_it_is(contract: Any) -> None:
    before = copy.deepcopy(contract)
    prepare(contract)
    assert contract == before


def test_an_open_enum_becomes_a_plain_one_with_its_aliases() -> None:
    schema = {"x-extensible-enum": ["a-b", "c"], "x-enum-aliases": {"SHORT": "c"}}
    plain = prepare({"s": schema, "list": [{"x-extensible-enum": ["z"]}]})
    assert plain["s"]["enum"] == ["a-b", "c", "c"]
    assert plain["s"]["x-enum-varnames"] == ["A-B", "C", "SHORT"]
    assert plain["list"][0]["enum"] == ["z"]


def test_a_class_has_its_schemas_own_name() -> None:
    names = class_names({"components": {"schemas": {"Old_Name": {}, "User": {}}}})
    assert names == {"OldName": {"class_name": "Old_Name", "module_name": "old_name"}}


def test_every_schema_with_fields_or_values_is_a_class_of_the_same_name(contract: Any) -> None:
    schemas = contract["components"]["schemas"]
    classes = {name for name, schema in schemas.items() if {"properties", "enum", "x-extensible-enum"} & schema.keys()}
    assert set(models.__all__) == classes


def test_the_table_of_operations_says_what_the_contract_says(contract: Any) -> None:
    scope: dict[str, Any] = {}
    exec(render(contract), scope)  # noqa: S102 - the table is Python
    table = scope["OPERATIONS"]
    for operation in operations(contract):
        row, data = table.pop(operation.id), operation.data
        assert (row.id, row.method, row.path) == (operation.id, operation.method.upper(), operation.path)
        assert (row.idempotent, row.retry) == (data["x-idempotent"], data["x-retry"])
        assert (row.user.mode if row.user else "none") == data["x-user-scope"]["mode"]
        paging = data.get("x-pagination", {})
        assert (row.paging and row.paging.style) == paging.get("style")
        assert (row.paging and row.paging.items) == paging.get("items")
    assert not table
