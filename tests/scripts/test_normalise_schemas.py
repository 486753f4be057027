"""From a contract as FastAPI writes it to one of ours: schemas and their names."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.spec.normalise import normalise
from tests.scripts.fresh import contract
from tests.scripts.incoming import TINY, answering, document, field, reference, schemas_of, taking, without_texts


@pytest.mark.parametrize(
    ("incoming", "ours"),
    [
        ({"type": "string", "title": "A"}, {"type": "string"}),
        ({"anyOf": [{"type": "string"}, {"type": "null"}], "title": "A"}, {"type": ["string", "null"]}),
        (
            {"anyOf": [{"type": "array", "items": {"type": "string", "title": "I"}}, {"type": "null"}]},
            {"type": ["array", "null"], "items": {"type": "string"}},
        ),
        ({"anyOf": [{"type": "null"}, reference("X")]}, {"anyOf": [reference("X"), {"type": "null"}]}),
        (
            {"anyOf": [{"anyOf": [reference("X"), {"type": "null"}]}, {"type": "null"}]},
            {"anyOf": [reference("X"), {"type": "null"}]},
        ),
        ({"allOf": [reference("X")], "default": {}}, {**reference("X"), "default": {}}),
        ({"oneOf": [reference("X"), {"type": "string"}]}, {"anyOf": [reference("X"), {"type": "string"}]}),
        ({"type": "string", "default": None}, {"type": "string"}),
        ({"type": ["string"]}, {"type": "string"}),
        ({"type": "object", "additionalProperties": False}, {"type": "object"}),
        (
            {"type": "object", "patternProperties": {"^a": {"type": "string"}}},
            {"type": "object", "additionalProperties": {"type": "string"}},
        ),
        ({"type": "string", "format": "binary"}, {"contentMediaType": "application/octet-stream"}),
        ({"type": "string", "contentMediaType": "text/csv"}, {"contentMediaType": "text/csv"}),
        ({"type": "integer", "enum": [1, 2]}, {"type": "integer"}),
        ({"type": "string", "pattern": r"^\p{L}+$"}, {"type": "string"}),
        ({"type": "string", "enum": ["a", "b"]}, reference("XA")),
        ({"enum": ["a", None], "type": ["string", "null"]}, {"anyOf": [reference("XA"), {"type": "null"}]}),
        ({"const": "a", "type": "string", "default": "a"}, {**reference("XA"), "const": "a", "default": "a"}),
        ({"type": "array", "items": {"enum": ["a"]}}, {"type": "array", "items": reference("XAItem")}),
        ({"type": "object", "properties": {"b": {"type": "string"}}}, reference("XA")),
    ],
)
def test_a_schema_is_written_the_way_we_write_it(incoming: Any, ours: Any) -> None:
    assert field(incoming) == ours


@pytest.mark.parametrize(
    ("incoming", "ours"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"allOf": [reference("X")], "nullable": True}, {"anyOf": [reference("X"), {"type": "null"}]}),
        ({"type": "string", "enum": ["a", None], "nullable": True}, {"anyOf": [reference("XA"), {"type": "null"}]}),
        ({"type": "integer", "minimum": 0, "exclusiveMinimum": True}, {"type": "integer", "exclusiveMinimum": 0}),
        ({"type": "integer", "maximum": 9, "exclusiveMaximum": False}, {"type": "integer", "maximum": 9}),
    ],
)
def test_openapi_3_0_is_understood(incoming: Any, ours: Any) -> None:
    assert field(incoming, "3.0.3") == ours


def test_a_field_may_be_called_title() -> None:
    made = document(
        {"/v1/x": {"get": answering(reference("X"))}}, X={"title": "X", "type": "object", "properties": {"title": {"title": "T"}}}
    )
    assert schemas_of(made)["X"] == {"type": "object", "properties": {"title": {}}}


def test_parts_that_make_up_an_object_become_one_object() -> None:
    base = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
    more = {"allOf": [reference("Base"), {"properties": {"b": {"type": "string"}}, "required": ["b"]}]}
    made = schemas_of(document({"/v1/x": {"get": answering(reference("More"))}}, Base=base, More=more))
    assert made == {
        "More": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required": ["a", "b"]}
    }


def test_enums_are_open_where_they_come_back_and_closed_where_they_are_only_sent() -> None:
    paths = {"/v1/x": {"post": {**taking(reference("Sent")), **answering(reference("Back"))}}}
    made = schemas_of(document(paths, Sent={"type": "string", "enum": ["a"]}, Back={"type": "string", "enum": ["b"]}))
    assert made == {"Sent": {"type": "string", "enum": ["a"]}, "Back": {"type": "string", "x-extensible-enum": ["b"]}}


def test_sides_that_say_the_same_are_one_schema_even_where_they_hold_each_other() -> None:
    def side(name: str) -> dict[str, Any]:
        return {"type": "object", "properties": {"next": reference(f"Node-{name}"), "leaf": reference(f"Leaf-{name}")}}

    both = {f"Node-{name}": side(name) for name in ("Input", "Output")}
    both |= {f"Leaf-{name}": {"type": "string"} for name in ("Input", "Output")}
    paths = {"/v1/x": {"post": {**taking(reference("Node-Input")), **answering(reference("Node-Output"))}}}
    assert schemas_of(document(paths, **both)).keys() == {"Node", "Leaf"}
    both["Leaf-Output"] = {"type": "integer"}
    assert schemas_of(document(paths, **both)).keys() == {"NodeInput", "NodeOutput", "LeafInput", "LeafOutput"}


@pytest.mark.parametrize(
    ("incoming", "ours"),
    [
        ("Thread", "Thread"),
        ("MCPServer", "MCPServer"),
        ("Page_Thread_", "PageThread"),
        ("lower", "Lower"),
        ("app__models__Team", "Team"),
        ("None", "SchemaNone"),
        ("3D", "Schema3D"),
    ],
)
def test_a_schema_has_a_name_that_a_class_can_bear(incoming: str, ours: str) -> None:
    made = document({"/v1/x": {"get": answering(reference(incoming))}}, **{incoming: {"type": "object"}})
    assert schemas_of(made).keys() == {ours}


def test_names_that_would_be_one_module_are_kept_apart() -> None:
    pair = {"anyOf": [reference("FooBar"), reference("foo_bar")]}
    made = schemas_of(document({"/v1/x": {"get": answering(pair)}}, FooBar={"type": "object"}, foo_bar={"type": "string"}))
    assert made == {"FooBar": {"type": "object"}, "FooBar2": {"type": "string"}}


def test_the_body_of_a_function_is_named_after_the_operation() -> None:
    form = {"type": "object", "properties": {"user_id": {"anyOf": [{"type": "string"}, {"type": "null"}]}}}
    data = {"requestBody": {"content": {"multipart/form-data": {"schema": reference("Body_send_v1_x_post")}}}, **answering({})}
    made = document({"/v1/x": {"post": {**data, "operationId": "send_v1_x_post", "tags": ["things"]}}}, Body_send_v1_x_post=form)
    assert schemas_of(made) == {"SendThingForm": {"type": "object", "properties": {"user_id": {"type": "string"}}}}
    operation = normalise(made, TINY)["paths"]["/v1/x"]["post"]
    assert operation["x-user-scope"] == {"mode": "optional", "in": "form", "name": "user_id"}


def test_an_inline_enum_keeps_the_name_it_has_at_present_though_a_value_came_or_went() -> None:
    message = {"type": "object", "properties": {"role": {"type": "string", "enum": ["user", "assistant", "tool"]}}}
    made = document({"/v1/x": {"get": answering(reference("Message"))}}, Message=message)
    kept = schemas_of(made, contract())
    assert kept["Message"]["properties"]["role"] == reference("MessageRole")
    assert kept["MessageRole"]["x-extensible-enum"] == ["user", "assistant", "tool"]


def test_a_constant_is_a_value_of_the_enum_it_belongs_to_at_present() -> None:
    item = {"type": "object", "properties": {"type": {"type": "string", "const": "metrics"}}}
    made = document({"/v1/x": {"get": answering(reference("MetricsResponseItem"))}}, MetricsResponseItem=item)
    kept = schemas_of(made, contract())
    assert kept["MetricsResponseItem"]["properties"]["type"] == {**reference("BatchResponseType"), "const": "metrics"}
    assert kept["BatchResponseType"] == without_texts(contract()["components"]["schemas"]["BatchResponseType"])
