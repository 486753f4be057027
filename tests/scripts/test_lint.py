"""Our own rules for the contract: each fires when it is broken, and only then."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from scripts.spec.document import load, operations
from scripts.spec.lint import ERRORS, UNWANTED, check, problems

OK = {"description": "Fine."}
KEY = {"name": "Idempotency-Key", "in": "header", "description": "Key.", "schema": {"type": "string"}}
USER = {"name": "user_id", "in": "query", "description": "User.", "schema": {"type": "string"}}
ID = {"name": "thing_id", "in": "path", "required": True, "description": "Id.", "schema": {"type": "string"}}


def json_of(schema: Any, **example: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema, **example}}}


def operation(name: str, idempotent: str, **fields: Any) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": "Do it.",
        "description": "Does it.",
        "tags": ["things"],
        "x-evidence": "observed",
        "x-idempotent": idempotent,
        "x-retry": "standard",
        "x-user-scope": {"mode": "none"},
        "parameters": [],
        "responses": {"200": OK, "409": OK, **dict.fromkeys(ERRORS, OK)},
        **fields,
    }


THING = {"$ref": "#/components/schemas/Thing"}
CONTRACT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "paths": {
        "/v1/things": {
            "get": operation(
                "list_things",
                "natural",
                parameters=[USER, {**USER, "name": "offset"}],
                **{
                    "x-pagination": {"style": "limit_offset", "items": "things"},
                    "x-user-scope": {"mode": "optional", "in": "query", "name": "user_id"},
                    "responses": {"200": {**OK, **json_of(THING, example={"name": "a"})}, **dict.fromkeys(ERRORS, OK)},
                },
            ),
            "post": operation(
                "create_thing",
                "key",
                parameters=[KEY],
                requestBody=json_of(THING, example={"name": "a"}),
                **{"x-user-scope": {"mode": "acting", "in": "body", "name": "name"}},
            ),
        },
        "/v1/things/{thing_id}": {"delete": operation("delete_thing", "natural", parameters=[ID, KEY])},
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "description": "A thing.",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "description": "Its name."},
                    "title": {"type": ["string", "null"], "description": "A field may well be called title."},
                    "kind": {"$ref": "#/components/schemas/Kind", "description": "Its kind."},
                    "parts": {"type": "array", "description": "Parts.", "items": THING},
                    "extra": {"type": "object", "description": "Free.", "additionalProperties": {"type": "string"}},
                },
            },
            "Kind": {"type": "string", "description": "Kinds.", "x-extensible-enum": ["a"]},
        }
    },
}

Break = Callable[[dict[str, Any]], Any]


def lst(contract: dict[str, Any]) -> Any:
    return contract["paths"]["/v1/things"]["get"]


def create(contract: dict[str, Any]) -> Any:
    return contract["paths"]["/v1/things"]["post"]


def delete(contract: dict[str, Any]) -> Any:
    return contract["paths"]["/v1/things/{thing_id}"]["delete"]


def thing(contract: dict[str, Any]) -> Any:
    return contract["components"]["schemas"]["Thing"]


def field(contract: dict[str, Any], **schema: Any) -> None:
    thing(contract)["properties"]["name"] = {"description": "Its name.", **schema}


BREAKS: list[tuple[str, Break]] = [
    ("create_thing (POST): it needs a summary.", lambda c: create(c).pop("summary")),
    ("create_thing (POST): it needs a description.", lambda c: create(c).update(description="")),
    ("/v1/things (POST): it needs a operationId.", lambda c: create(c).pop("operationId")),
    ("create_thing: this operationId is used twice.", lambda c: delete(c).update(operationId="create_thing")),
    ("create_thing (POST): it needs exactly one tag.", lambda c: create(c).update(tags=["a", "b"])),
    ("create_thing (POST): it needs exactly one tag.", lambda c: create(c).pop("tags")),
    ("create_thing (POST): x-evidence must be one of", lambda c: create(c).update({"x-evidence": "guessed"})),
    ("create_thing (POST): x-idempotent must be key", lambda c: create(c).update({"x-idempotent": "natural"})),
    ("delete_thing (DELETE): x-idempotent must be natural", lambda c: delete(c).update({"x-idempotent": "key"})),
    ("create_thing (POST): x-retry must be standard, conflict or never.", lambda c: create(c).update({"x-retry": "often"})),
    ("create_thing (POST): every write takes the parameter IdempotencyKey.", lambda c: create(c).update(parameters=[])),
    ("delete_thing (DELETE): every write takes the parameter IdempotencyKey.", lambda c: delete(c).update(parameters=[ID])),
    ("delete_thing (DELETE): a write may clash, so it needs a response 409.", lambda c: delete(c)["responses"].pop("409")),
    (
        "create_thing (POST): parameter Idempotency-Key needs a description.",
        lambda c: create(c)["parameters"][0].update(description=""),
    ),
    (
        "list_things (GET): query parameter userId must be snake_case.",
        lambda c: lst(c)["parameters"].append({**USER, "name": "userId"}),
    ),
    (
        "list_things (GET): query parameter user-id must be snake_case.",
        lambda c: lst(c)["parameters"].append({**USER, "name": "user-id"}),
    ),
    *((f"list_things (GET): it needs a response {status}.", lambda c, s=status: lst(c)["responses"].pop(s)) for status in ERRORS),
    ("list_things (GET): x-user-scope needs a mode out of", lambda c: lst(c).pop("x-user-scope")),
    ("list_things (GET): x-user-scope needs a mode out of", lambda c: lst(c)["x-user-scope"].update(mode="any")),
    ("list_things (GET): x-user-scope names 'owner' in 'query'", lambda c: lst(c)["x-user-scope"].update(name="owner")),
    ("list_things (GET): x-user-scope names 'user_id' in 'path'", lambda c: lst(c)["x-user-scope"].update({"in": "path"})),
    ("create_thing (POST): x-user-scope names 'owner' in 'body'", lambda c: create(c)["x-user-scope"].update(name="owner")),
    ("list_things (GET): it pages, so it needs x-pagination.", lambda c: lst(c).pop("x-pagination")),
    ("list_things (GET): x-pagination needs a style out of", lambda c: lst(c)["x-pagination"].update(style="cursor")),
    ("list_things (GET): x-pagination needs `items` unless", lambda c: lst(c)["x-pagination"].pop("items")),
    ("list_things (GET): x-pagination needs `items` unless", lambda c: lst(c)["x-pagination"].update(style="limit_offset_array")),
    (
        "create_thing request: it needs an example.",
        lambda c: create(c)["requestBody"]["content"]["application/json"].pop("example"),
    ),
    (
        "create_thing request: the example is not valid: 5 is not of type 'string' at name",
        lambda c: create(c)["requestBody"]["content"]["application/json"].update(example={"name": 5}),
    ),
    (
        "list_things response 200: it needs an example.",
        lambda c: lst(c)["responses"]["200"]["content"]["application/json"].pop("example"),
    ),
    (
        "list_things response 200: the example is not valid: 'name' is a required property at document",
        lambda c: lst(c)["responses"]["200"]["content"]["application/json"].update(example={}),
    ),
    ("schema Thing: it needs a description.", lambda c: thing(c).pop("description")),
    ("schema Thing.name: it needs a description.", lambda c: thing(c)["properties"]["name"].pop("description")),
    *((f"schema Thing: {key} is not used in this contract.", lambda c, k=key: thing(c).update({k: {}})) for key in UNWANTED),
    ("schema Thing.parts.items: title is not used", lambda c: thing(c)["properties"]["parts"].update(items={"title": "Part"})),
    ("schema Thing.name: oneOf is not used", lambda c: field(c, anyOf=[{"type": "null"}, {"oneOf": [THING]}])),
    ("schema Thing: objects stay open", lambda c: thing(c).update(additionalProperties=False)),
    ("schema Thing.name: an enum needs a schema of its own.", lambda c: field(c, type="string", enum=["a"])),
    ("schema Thing.name: an enum needs a schema of its own.", lambda c: field(c, **{"x-extensible-enum": ["a"]})),
    ("schema Thing.name: an object with fields needs a schema of its own.", lambda c: field(c, type="object", properties={})),
    (
        "schema Thing.extra.additionalProperties: an object with fields needs a schema of its own.",
        lambda c: thing(c)["properties"]["extra"].update(additionalProperties={"properties": {}}),
    ),
    ("info: 'version' is a required property", lambda c: c["info"].pop("version")),
    ("document: 'info' is a required property", lambda c: c.pop("info")),
]


def found_in(contract: dict[str, Any]) -> list[str]:
    return list(problems(contract))


def test_a_contract_that_keeps_every_rule_has_no_problems() -> None:
    assert found_in(copy.deepcopy(CONTRACT)) == []
    check(copy.deepcopy(CONTRACT))


@pytest.mark.parametrize(("sentence", "do"), BREAKS, ids=[f"{n}-{sentence[:60]}" for n, (sentence, _) in enumerate(BREAKS)])
def test_each_rule_fires_when_it_is_broken(sentence: str, do: Break) -> None:
    contract = copy.deepcopy(CONTRACT)
    do(contract)
    found = found_in(contract)
    assert any(problem.startswith(sentence) for problem in found), found
    with pytest.raises(SystemExit) as caught:
        check(contract)
    assert str(caught.value).startswith(f"openapi.yaml has {len(found)} problem(s):\n")
    assert sentence in str(caught.value)


def test_a_contract_without_schemas_is_told_about_and_does_not_break_the_check() -> None:
    assert found_in({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}}) == []


def test_parameters_are_checked_behind_their_references_as_well() -> None:
    contract = copy.deepcopy(CONTRACT)
    contract["components"]["parameters"] = {"Owner": {**USER, "name": "ownerId"}}
    lst(contract)["parameters"].append({"$ref": "#/components/parameters/Owner"})
    assert found_in(contract) == ["list_things (GET): query parameter ownerId must be snake_case."]


def test_the_contract_of_the_platform_keeps_every_rule() -> None:
    contract = load()
    assert len(list(operations(contract))) >= 78
    assert found_in(contract) == []


@pytest.mark.parametrize(
    ("sentence", "do"),
    [
        ("x-retries: one rule must name timed-out; 0 do.", lambda rules: rules[1]["when"].remove("timed-out")),
        ("x-retries: 'gone' is neither a status nor one of", lambda rules: rules[0]["when"].append("gone")),
        ("x-retries: the rule for ['not-connected'] needs `repeat`", lambda rules: rules[0].update(repeat="maybe")),
        ("x-retries: the rule for ['not-connected'] needs `repeat`", lambda rules: rules[0].pop("because")),
        ("x-retries: no rule speaks of status 404.", lambda rules: rules[-2].update(when=["405-499"])),
    ],
)
def test_the_retry_table_is_whole(sentence: str, do: Callable[[list[Any]], Any]) -> None:
    contract = copy.deepcopy(load())
    do(contract["x-retries"]["rules"])
    assert any(problem.startswith(sentence) for problem in found_in(contract)), found_in(contract)


def test_a_webhook_needs_words_and_examples_that_are_valid() -> None:
    document = copy.deepcopy(load())
    webhook = document["webhooks"]["message.sent"]["post"]
    del webhook["summary"]
    webhook["requestBody"]["content"]["application/json"]["example"] = {"event": 3}
    found = list(problems(document))
    assert "webhook message.sent: it needs a summary." in found
    assert any(problem.startswith("receive_message_sent request: the example is not valid") for problem in found)
