"""What holds for any contract that a program wrote: our form breaks none of our rules, and there is one way to be in it."""

from __future__ import annotations

import json
from functools import cache
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from scripts.spec import lint
from scripts.spec.normalise import normalise, notes
from scripts.spec.normalise.walk import references
from tests.scripts.fresh import contract

TINY = {"openapi": "3.1.0", "info": {"title": "Tiny", "version": "1"}, "paths": {}}
SCHEMAS = ("User", "Note-Input", "Note-Output", "Page_Note_", "app__models__Team", "lower_case", "ThreadOut", "Kind", "title")
# Known and unknown to the present contract, with other names in their templates.
PATHS = ("/v1/threads", "/v1/threads/{id}", "/v1/users/{user_id}", "/v1/notes", "/v1/notes/{note_id}/parts", "/other/")
FIELDS = ("title", "kind", "user_id", "id", "parts", "next")
WORDS = st.sampled_from(["a", "b", "c d"])


def titled(schema: dict[str, Any]) -> dict[str, Any]:
    return {**schema, "title": "Some Title"}


LEAVES: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.sampled_from(SCHEMAS).map(lambda name: {"$ref": f"#/components/schemas/{name}"}),
    st.sampled_from(SCHEMAS).map(lambda name: {"allOf": [{"$ref": f"#/components/schemas/{name}"}], "default": None}),
    st.sampled_from(["string", "integer", "number", "boolean"]).map(lambda kind: titled({"type": kind})),
    st.sampled_from(["uuid", "date-time", "binary", "email"]).map(lambda form: titled({"type": "string", "format": form})),
    st.integers(-5, 5).map(lambda low: {"type": "integer", "exclusiveMinimum": low, "maximum": low + 7}),
    st.integers(0, 5).map(lambda least: {"type": "string", "minLength": least, "maxLength": least + 3}),
    st.sampled_from([r"^[a-z]{3}-\d+$", r"^(GET|PUT)$", "x"]).map(lambda pattern: {"type": "string", "pattern": pattern}),
    WORDS.map(lambda word: titled({"const": word, "type": "string"})),
    st.lists(WORDS, min_size=1, max_size=3, unique=True).map(lambda words: titled({"type": "string", "enum": words})),
    st.just({"type": "string", "enum": ["a", None], "nullable": True}),
    st.just({"type": "integer", "enum": [1, 2]}),
    st.just({"type": "string", "nullable": True}),
    st.just({}),
    st.just({"type": "object", "additionalProperties": False}),
)


def composed(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    fields = st.dictionaries(st.sampled_from(FIELDS), inner, min_size=1, max_size=3)
    return st.one_of(
        inner.map(lambda each: titled({"anyOf": [each, {"type": "null"}]})),
        st.lists(inner, min_size=1, max_size=3).map(lambda several: titled({"oneOf": several})),
        inner.map(lambda each: titled({"type": "array", "items": each, "minItems": 1})),
        inner.map(lambda each: {"type": "object", "additionalProperties": each}),
        fields.map(lambda some: titled({"type": "object", "properties": some, "required": sorted(some)[:1]})),
    )


NESTED = st.recursive(LEAVES, composed, max_leaves=4)
# As FastAPI writes them: objects and enums have names, and a model never stands for another one alone.
NAMED = st.one_of(
    st.dictionaries(st.sampled_from(FIELDS), NESTED, max_size=4).map(
        lambda fields: titled({"type": "object", "properties": fields, "additionalProperties": False})
    ),
    st.lists(WORDS, min_size=1, max_size=3, unique=True).map(lambda words: titled({"type": "string", "enum": words})),
)
METHODS = st.sets(st.sampled_from(["get", "post", "put"]), min_size=1)
PARAMETERS = st.lists(st.sampled_from(["limit", "user_id", "wait", "kind"]), max_size=3, unique=True)


@st.composite
def operations(draw: st.DrawFn, path: str, method: str) -> dict[str, Any]:
    function = draw(st.sampled_from(["list", "create", "read_one", "import"]))
    middle = "".join(sign if sign.isalnum() else "_" for sign in path)
    made: dict[str, Any] = {
        "operationId": f"{function}{middle}_{method}",
        "summary": function.replace("_", " ").title(),
        "tags": draw(st.sampled_from([["threads"], ["My Notes"], []])),
        "parameters": [
            {"name": hole.strip("{}"), "in": "path", "required": True, "schema": titled({"type": "string"})}
            for hole in path.split("/")
            if hole.startswith("{")
        ],
        "responses": {
            "200": {"description": "Successful Response", "content": {"application/json": {"schema": draw(NESTED)}}},
            "422": {"description": "Validation Error", "content": {"application/json": {"schema": {}}}},
        },
    }
    made["parameters"] += [
        {"name": name, "in": "query", "required": draw(st.booleans()), "schema": draw(LEAVES)}
        for name in draw(PARAMETERS)
        if f"{{{name}}}" not in path
    ]
    if method != "get" and draw(st.booleans()):
        made["requestBody"] = {"content": {"application/json": {"schema": draw(NESTED)}}}
    return made


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    paths = {
        path: {
            method: draw(operations(path, method))
            for method in draw(st.sets(st.sampled_from(["get", "post", "put"]), min_size=1))
        }
        for path in draw(st.sets(st.sampled_from(PATHS), min_size=1, max_size=3))
    }
    schemas = {name: draw(NAMED) for name in SCHEMAS}
    schemes = {"APIKeyHeader": {"type": "apiKey", "in": "header", "name": "X-API-Key"}}
    return {
        "openapi": draw(st.sampled_from(["3.1.0", "3.0.3"])),
        "info": {"title": "FastAPI", "version": "0.1.0"},
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": schemes},
    }


def shuffled(node: Any, random: Random) -> Any:
    if isinstance(node, dict):
        keys = random.sample(list(node), len(node))
        return {key: shuffled(node[key], random) for key in keys}
    return [shuffled(each, random) for each in node] if isinstance(node, list) else node


@cache
def part() -> dict[str, Any]:
    """Return what of our contract the paths above meet: it all would take long to look through."""
    whole = contract()
    paths = {path: item for path, item in whole["paths"].items() if path.split("/")[2] in ("threads", "users")}
    kinds = whole["components"]
    used: dict[str, dict[str, Any]] = {
        "securitySchemes": kinds["securitySchemes"],
        "responses": {},
        "parameters": {},
        "schemas": {},
    }
    waiting = list(references(paths))
    while waiting:
        _, _, kind, name = waiting.pop().split("/")
        if name not in used[kind]:
            used[kind][name] = kinds[kind][name]
            waiting += references(kinds[kind][name])
    made = {key: value for key, value in whole.items() if key != "webhooks"}
    return {**made, "paths": paths, "components": used}


PRESENT = st.booleans().map(lambda whole: part() if whole else TINY)
# What was found is small enough to be read as it is. Texts for a pattern are found with Hypothesis, too.
QUICK = settings(
    max_examples=30,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.nested_given, HealthCheck.too_slow],
)


@QUICK
@given(document=documents(), current=PRESENT)
def test_our_form_breaks_none_of_our_rules(document: dict[str, Any], current: dict[str, Any]) -> None:
    assert list(lint.problems(normalise(document, current))) == []


@QUICK
@given(document=documents(), current=PRESENT)
def test_what_is_in_our_form_stays_as_it_is_and_nothing_that_is_given_is_changed(
    document: dict[str, Any], current: dict[str, Any]
) -> None:
    before = json.dumps([document, current])
    once = normalise(document, current)
    assert json.dumps([document, current]) == before
    assert json.dumps(normalise(once, current)) == json.dumps(once)
    assert json.dumps(normalise(once, once)) == json.dumps(once)


@QUICK
@given(document=documents(), current=PRESENT, seed=st.integers(0, 1000))
def test_the_order_of_keys_makes_no_difference(document: dict[str, Any], current: dict[str, Any], seed: int) -> None:
    other = shuffled(document, Random(seed))  # noqa: S311 - nothing is hidden by it
    assert normalise(other, current) == normalise(document, current)
    assert sorted(notes(other, current)) == sorted(notes(document, current))


def test_our_own_contract_comes_out_as_it_is_in_the_same_order() -> None:
    assert json.dumps(normalise(contract(), contract())) == json.dumps(contract())
    assert notes(contract(), contract()) == []


def test_our_own_contract_is_our_own_whatever_the_present_one_is() -> None:
    assert normalise(contract(), TINY) == contract()


@pytest.mark.parametrize("seed", range(3))
def test_our_own_contract_in_another_order_is_put_into_ours(seed: int) -> None:
    other = shuffled(contract(), Random(seed))  # noqa: S311 - nothing is hidden by it
    made = normalise(other, contract())
    assert made == contract()
    assert list(made["paths"]) == list(contract()["paths"])
    assert list(made["components"]["schemas"]) == list(contract()["components"]["schemas"])
