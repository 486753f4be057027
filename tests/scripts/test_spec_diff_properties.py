"""What holds for any two contracts: what means the same is the same, and nothing makes the comparison stumble."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from scripts.spec.diff import SpecError, compare
from scripts.spec.diff.loose import loose
from scripts.spec.diff.reader import SCHEMAS, Reader
from tests.scripts.fresh import contract

UNORDERED = ("required", "enum", "x-extensible-enum", "anyOf", "oneOf", "parameters", "security", "servers")
JUNK = (
    None,
    True,
    False,
    0,
    -1.5,
    "",
    "text",
    "#/nowhere",
    [],
    [None],
    {},
    {"$ref": "#/components/schemas/User"},
    {"type": ["null", 5]},
)


def is_schema_reference(node: Any) -> bool:
    return isinstance(node, dict) and str(node.get("$ref", "")).startswith(SCHEMAS)


def mapped(node: Any, change: Any) -> Any:
    """Return a copy in which every object but examples went through a function, the innermost first."""
    if isinstance(node, dict):
        return change({key: child if key == "example" else mapped(child, change) for key, child in node.items()})
    return [mapped(child, change) for child in node] if isinstance(node, list) else node


def reordered(document: Any, random: Random) -> Any:
    def change(node: Any) -> Any:
        items = list(node.items())
        random.shuffle(items)
        return {k: random.sample(v, len(v)) if k in UNORDERED and isinstance(v, list) else v for k, v in items}

    return mapped(document, change)


def renamed(document: Any, random: Random) -> Any:
    schemas = document["components"]["schemas"]
    known_by_name = set(loose(Reader(document)))
    numbers = random.sample(range(len(schemas)), len(schemas))
    names = {name: name if name in known_by_name else f"Schema{number}" for name, number in zip(schemas, numbers, strict=True)}

    def change(node: Any) -> Any:
        return {**node, "$ref": SCHEMAS + names[node["$ref"].removeprefix(SCHEMAS)]} if is_schema_reference(node) else node

    document = mapped(document, change)
    document["components"]["schemas"] = {names[name]: schema for name, schema in document["components"]["schemas"].items()}
    return document


def inlined(document: Any, random: Random) -> Any:
    schemas = document["components"]["schemas"]
    known_by_name = set(loose(Reader(document)))

    def change(node: Any) -> Any:
        if is_schema_reference(node) and not node.keys() & {"properties", "const"} and random.random() < 0.3:
            return {**schemas[node["$ref"].removeprefix(SCHEMAS)], **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    document = mapped(document, change)
    while unused := set(loose(Reader(document))) - known_by_name:
        for name in unused:
            del document["components"]["schemas"][name]
    return document


def spelled_otherwise(document: Any, random: Random) -> Any:
    def change(node: Any) -> Any:
        if is_schema_reference(node) and len(node) == 1:
            return {random.choice(("allOf", "anyOf", "oneOf")): [node]}
        if node.get("type") == "object" and "properties" in node and "additionalProperties" not in node:
            return {**node, "additionalProperties": True}
        if isinstance(node.get("type"), list) and "null" in node["type"] and len(node["type"]) == 2:
            return {**node, "type": next(kind for kind in node["type"] if kind != "null"), "nullable": True}
        return node

    return mapped(document, change)


# A seed has no simpler form to look for.
QUICK = {"deadline": None, "phases": (Phase.explicit, Phase.reuse, Phase.generate)}
ALIKE = (reordered, renamed, inlined, spelled_otherwise)


def test_a_contract_doesn_t_differ_from_itself() -> None:
    assert compare(contract(), contract()) == []


@pytest.mark.parametrize("change", ALIKE)
@given(seed=st.integers(0, 2**32))
@settings(max_examples=3, **QUICK)
def test_what_means_the_same_is_the_same_in_both_directions(change: Any, seed: int) -> None:
    other = change(contract(), Random(seed))  # noqa: S311
    assert other != contract() or change is reordered
    assert compare(contract(), other) == []
    assert compare(other, contract()) == []


@given(seed=st.integers(0, 2**32), changes=st.permutations(ALIKE))
@settings(max_examples=3, **QUICK)
def test_what_means_the_same_in_several_ways_is_the_same(seed: int, changes: Any) -> None:
    other = contract()
    for change in changes:
        other = change(other, Random(seed))  # noqa: S311
    assert compare(contract(), other) == []


def places(node: Any) -> list[tuple[Any, Any]]:
    """Return every place of a document: the object or array, and the key or index there."""
    found: list[tuple[Any, Any]] = []
    waiting = [node]
    while waiting:
        here = waiting.pop()
        keys: Any = here if isinstance(here, dict) else range(len(here))
        for key in keys:
            found.append((here, key))
            if isinstance(here[key], (dict, list)):
                waiting.append(here[key])
    return found


@given(seed=st.integers(0, 2**32), count=st.integers(1, 12))
@settings(max_examples=15, **QUICK)
def test_no_damage_makes_the_comparison_stumble(seed: int, count: int) -> None:
    random = Random(seed)  # noqa: S311
    damaged = contract()
    spots = places(damaged)
    for _ in range(count):
        here, key = random.choice(spots)
        other, name = random.choice(spots)
        value = random.choice(
            (
                *JUNK,
                *JUNK,
                json.loads(json.dumps(dict(enumerate(other)).get(name) if isinstance(other, list) else other.get(name))),
            )
        )
        if isinstance(here, dict) and random.random() < 0.3:
            here.pop(key, None)
        else:
            here[key] = value
    for old, new in ((contract(), damaged), (damaged, contract()), (damaged, json.loads(json.dumps(damaged)))):
        try:
            changes = compare(old, new)
        except SpecError as error:
            assert "the reference" in str(error)
        else:
            assert all(change.verdicts and change.reason and change.words for change in changes)
            assert changes == [] or old != new


@given(
    node=st.recursive(
        st.sampled_from(JUNK),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    (
                        "type",
                        "properties",
                        "required",
                        "items",
                        "anyOf",
                        "allOf",
                        "enum",
                        "const",
                        "format",
                        "minimum",
                        "maxLength",
                        "default",
                        "additionalProperties",
                        "discriminator",
                        "mapping",
                        "propertyName",
                        "$ref",
                        "x-extensible-enum",
                        "multipleOf",
                        "nullable",
                    )
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
@settings(max_examples=300, deadline=None)
def test_no_schema_makes_the_comparison_stumble(node: Any) -> None:
    def around(schema: Any) -> Any:
        body = {"content": {"application/json": {"schema": schema}}}
        item = {"post": {"operationId": "do", "requestBody": body, "responses": {"200": body}}}
        return {"paths": {"/do": item}, "components": {"schemas": {"User": {"type": "object"}}}}

    for old, new in ((around(node), around({"type": "string"})), (around({}), around(node))):
        try:
            compare(old, new)
        except SpecError as error:
            assert "the reference" in str(error)
