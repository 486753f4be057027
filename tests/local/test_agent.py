"""The agent that answers by default, and the values it builds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator
from local_api import ManualClock, ask, client_of, finish, run

from lumnisai.local.instances import build
from lumnisai.local.run import AgentFailed
from lumnisai.local.server import Served
from lumnisai.local.validation import formats


def tools(response: dict[str, Any]) -> dict[str, str]:
    return {call["name"]: call["output_text"] for entry in response["progress"] for call in entry["tool_calls"] or []}


def test_it_plans_researches_and_writes(api: httpx.Client) -> None:
    response = run(api, "What is 6 * 7?")
    assert [entry["state"] for entry in response["progress"]] == ["planning", "researching", "writing"]
    assert tools(response) == {"calculator": "42", "word_count": "5"}
    assert "6 * 7 = 42" in response["output_text"]


def test_it_answers_the_same_question_in_the_same_way(api: httpx.Client) -> None:
    assert run(api, "Why?")["output_text"] == run(api, "Why?")["output_text"] != run(api, "How?")["output_text"]


def test_it_remembers_the_thread(api: httpx.Client) -> None:
    thread_id = run(api, "What is machine learning?")["thread_id"]
    second = run(api, "Can you give examples?", thread_id=thread_id)
    assert "What is machine learning?" in second["output_text"]
    assert "thread_history" in tools(second)


def test_it_answers_the_last_question_of_several_messages(api: httpx.Client) -> None:
    messages = [
        {"role": "user", "content": "What is Python?"},
        {"role": "assistant", "content": "A language."},
        {"role": "user", "content": "Give me an example"},
    ]
    created = api.post("/v1/responses", json={"messages": messages}).json()
    response = finish(api, created["response_id"])
    assert response["response_title"] == "Give me an example"
    assert response["input_messages"] == messages


def attach(platform: Served, owner: str | None, content: bytes) -> str:
    """Store a file as an upload does."""
    file_id = "0a5b6c3f-91c4-4c2b-8f6e-d2a7e5b0c913"

    async def put() -> None:
        store = platform.platform.store
        tenant = platform.api_keys[platform.api_key]
        store.put_blob(store.insert("file", file_id, {}, tenant=tenant, owner=owner), content)
        store.commit()

    assert platform.loop is not None
    asyncio.run_coroutine_threadsafe(put(), platform.loop).result()
    return file_id


@pytest.mark.parametrize("prefix", ["", "artifact_"])
def test_it_quotes_what_fits_from_an_attached_file(platform: Served, api: httpx.Client, prefix: str) -> None:
    file_id = attach(platform, None, b"Weather was fine.\nTurnover rose to 40 million.\n")
    files = [{"name": "notes.txt", "uri": prefix + file_id}]
    response = run(api, "How did the turnover develop?", files=files, user_id="ada")
    assert "From notes.txt: Turnover rose to 40 million." in response["output_text"]


def test_it_cannot_read_files_of_others_binary_ones_and_far_ones(platform: Served, api: httpx.Client) -> None:
    file_id = attach(platform, "somebody", b"secret")
    for uri in (file_id, "https://example.com/a.pdf"):
        response = run(api, files=[{"name": "a.pdf", "uri": uri}], user_id="ada")
        assert "a.pdf cannot be read here." in response["output_text"]


def test_it_writes_a_report_when_asked_for_comprehensive_output(api: httpx.Client) -> None:
    response = run(api, "Everything about looms", agent_config={"generate_comprehensive_output": True})
    (inline,) = response["artifacts"]
    page = api.get(f"/v1/responses/{response['response_id']}/artifacts").json()
    (listed,) = page["artifacts"]
    assert page["total"] == 1
    assert inline["artifactId"] == listed["uri"]
    assert "Everything about looms" in inline["parts"][0]["text"]
    assert listed["bytes"] == len(inline["parts"][0]["text"].encode())
    again = run(api, "looms?", files=[{"name": "report", "uri": listed["uri"]}])
    assert "From report: " in again["output_text"]


def test_it_follows_feedback(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(clock=clock, time_scale=1)) as api:
        path = f"/v1/responses/{ask(api, 'Pumps')['response_id']}"
        advice = {"feedback_text": "Only large ones.", "feedback_type": "guidance"}
        assert api.post(f"{path}/feedback", json=advice).status_code == 200
        while (response := api.get(path).json())["status"] != "succeeded":
            clock.advance_if_awaited(0.1)
    assert "Following your guidance: Only large ones." in response["output_text"]
    assert "Taking in feedback (guidance): Only large ones." in [one["message"] for one in response["progress"]]


def test_it_obeys_a_response_format(api: httpx.Client) -> None:
    schema = {
        "type": "object",
        "properties": {"answer": {"type": "string"}, "score": {"type": "integer", "maximum": 1}},
        "required": ["answer", "score"],
    }
    response = run(api, "Is it raining?", response_format=schema)
    Draft202012Validator(schema).validate(response["structured_response"])
    assert "Is it raining?" in response["structured_response"]["answer"]
    assert "Is it raining?" in response["output_text"]


def test_a_format_that_is_no_schema_is_refused_and_an_impossible_one_fails(api: httpx.Client) -> None:
    body = {"messages": [{"role": "user", "content": "x"}], "response_format": {"type": "thing"}}
    assert api.post("/v1/responses", json=body).json()["detail"][0]["loc"] == ["body", "response_format"]
    failed = run(api, response_format={"type": "object", "properties": {"a": False}, "required": ["a"]})
    assert (failed["status"], failed["error"]["code"]) == ("failed", "RESPONSE_FORMAT_UNSUPPORTED")


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


PERSON = obj(name={"type": "string", "minLength": 3, "maxLength": 8}, born={"type": "string", "format": "date"})
SCHEMAS: list[dict[str, Any]] = [
    {"type": "object"},
    obj(people={"type": "array", "items": PERSON, "minItems": 3, "maxItems": 5}),
    {**obj(head={"$ref": "#/$defs/Person"}), "$defs": {"Person": PERSON}},
    {**obj(head={"$ref": "#/definitions/Person", "description": "x"}), "definitions": {"Person": PERSON}},
    obj(mood={"enum": ["good", "bad"]}, kind={"const": 7}, both={"type": ["null", "integer"]}),
    obj(maybe={"anyOf": [{"type": "null"}, {"type": "integer", "minimum": 5}]}),
    obj(one={"oneOf": [{"type": "string", "maxLength": 2}, {"type": "integer", "multipleOf": 3, "minimum": 100}]}),
    obj(all={"allOf": [obj(a={"type": "string"}), obj(b={"type": "boolean"})]}),
    obj(low={"type": "number", "exclusiveMaximum": 0}, tight={"type": "number", "exclusiveMinimum": 0.1, "maximum": 0.2}),
    obj(odd={"type": "integer", "minimum": 7.5, "multipleOf": 5}, price={"type": "number", "multipleOf": 0.01}),
    obj(neg={"type": "integer", "maximum": -3}, big={"type": "integer", "minimum": 10**12}),
    obj(**{name.replace("-", "_"): {"type": "string", "format": name} for name in ("uuid", "date-time", "email", "uri")}),
    obj(unique={"type": "array", "items": {"enum": ["a", "b", "c"]}, "uniqueItems": True, "minItems": 3}),
    obj(pair={"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False}),
    obj(long={"type": "string", "minLength": 500}, short={"type": "string", "maxLength": 1}, none={"type": "null"}),
    obj(map={"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2}),
    {"type": "object", "required": ["undeclared"], "additionalProperties": {"type": "boolean"}},
    {"$ref": "#/$defs/Node", "$defs": {"Node": obj(next={"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]})}},
    {"$ref": "#/$defs/Tree", "$defs": {"Tree": obj(kids={"type": "array", "items": {"$ref": "#/$defs/Tree"}})}},
    {"type": "object", "properties": {"self": {"$ref": "#"}}},
    obj(code={"type": "string", "pattern": "^[A-Z]{2}$", "examples": ["NO"]}),
    obj(limited={"type": "object", "properties": {"a": {}, "b": {}, "c": {}}, "maxProperties": 1}),
    {"type": "array", "items": {"type": "integer"}, "contains": {"const": 3}},
    {"properties": {"untyped": {"minimum": 4}}, "required": ["untyped"]},
]


@pytest.mark.parametrize("schema", SCHEMAS, ids=range(len(SCHEMAS)))
def test_built_values_obey_their_schema(schema: dict[str, Any]) -> None:
    for text in ("Compare heat pumps in Norway", "", "x " * 400):
        Draft202012Validator(schema, format_checker=formats).validate(build(schema, text))


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "https://example.com/schema.json"},
        {"$ref": "#/$defs/Nowhere"},
        {"$ref": "#/$defs/A", "$defs": {"A": {"$ref": "#/$defs/B"}, "B": {"$ref": "#/$defs/A"}}},
        {"$ref": "#/$defs/A", "$defs": {"A": {"type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}, "required": ["a"]}}},
        {"type": "integer", "minimum": 3, "maximum": 2},
        {"not": {}},
    ],
    ids=["far", "nowhere", "round", "endless", "impossible", "nothing"],
)
def test_what_cannot_be_built_fails_with_a_reason(schema: dict[str, Any]) -> None:
    with pytest.raises(AgentFailed, match="format"):
        build(schema, "text")
