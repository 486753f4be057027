"""Structured output: to a JSON Schema, and back to an instance."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import io
import subprocess
import sys
from types import MappingProxyType
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypedDict

from lumnisai._core.structured import as_json_schema, parse
from lumnisai.exceptions import UnreadableAnswerError, ValidationError


class Mood(enum.Enum):
    GOOD = "good"


class Point(BaseModel):
    x: int
    when: datetime.date | None = None
    mood: Mood = Mood.GOOD


class Strict(BaseModel):
    model_config = ConfigDict(strict=True)

    when: datetime.date
    pair: tuple[int, int]
    mood: Mood


class Renamed(BaseModel):
    key_terms: list[str] = Field(alias="keyTerms")


class Tree(BaseModel):
    value: int
    children: list[Tree] = []


@dataclasses.dataclass
class Card:
    title: str
    points: list[Point]


class Row(TypedDict):
    name: str


CASES: list[tuple[Any, Any, Any]] = [
    (Point, {"x": 1, "when": "2026-03-02", "mood": "good"}, Point(x=1, when=datetime.date(2026, 3, 2))),
    (Renamed, {"keyTerms": ["a"]}, Renamed(keyTerms=["a"])),
    (Tree, {"value": 1, "children": [{"value": 2}]}, Tree(value=1, children=[Tree(value=2)])),
    (Card, {"title": "t", "points": [{"x": 1}]}, Card("t", [Point(x=1)])),
    (Row, {"name": "n"}, {"name": "n"}),
    (dict[str, int], {"a": 1, "value": 2}, {"a": 1, "value": 2}),
    (list[Point], {"value": [{"x": 1}]}, [Point(x=1)]),
    (int, {"value": 5}, 5),
    (tuple[int, str], {"value": [1, "a"]}, (1, "a")),
    (Mood, {"value": "good"}, Mood.GOOD),
    (Point | Card, {"value": {"title": "t", "points": []}}, Card("t", [])),
    (list[Tree], {"value": [{"value": 1, "children": [{"value": 2}]}]}, [Tree(value=1, children=[Tree(value=2)])]),
]


@pytest.mark.parametrize(("shape", "wire", "expected"), CASES)
def test_a_type_gives_a_schema_its_output_obeys_and_reads_the_output_back(shape: Any, wire: Any, expected: Any) -> None:
    schema = as_json_schema(shape)
    assert schema is not None
    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(wire)) == []
    assert parse(shape, wire) == expected


def test_the_outermost_type_of_every_schema_is_an_object() -> None:
    for shape, _, _ in CASES:
        schema = as_json_schema(shape) or {}
        inner = schema["$defs"][schema["$ref"].rsplit("/", 1)[-1]] if "$ref" in schema else schema
        assert inner["type"] == "object"


def test_output_that_came_without_its_wrapping_is_read_as_well() -> None:
    assert parse(list[Point], [{"x": 1}]) == [Point(x=1)]


def test_a_strict_class_reads_what_json_can_say() -> None:
    assert parse(Strict, {"when": "2026-03-02", "pair": [1, 2], "mood": "good"}) == Strict(
        when=datetime.date(2026, 3, 2), pair=(1, 2), mood=Mood.GOOD
    )
    with pytest.raises(UnreadableAnswerError):
        parse(Strict, {"when": "2026-03-02", "pair": ["1", "2"], "mood": "good"})


def test_a_schema_given_as_a_dict_is_copied_and_its_output_left_as_it_is() -> None:
    schema = MappingProxyType({"type": "object"})
    assert as_json_schema(schema) == {"type": "object"}
    assert type(as_json_schema(schema)) is dict
    assert as_json_schema({}) == {}
    assert parse(schema, {"any": "thing"}) == {"any": "thing"}


def test_without_a_format_or_without_output_there_is_nothing_to_read() -> None:
    assert as_json_schema(None) is None
    assert parse(None, {"a": 1}) == {"a": 1}
    assert parse(Point, None) is None


@pytest.mark.parametrize("shape", [object(), "json", "Unknown", [Point], 5, io.BytesIO])
def test_what_no_schema_can_be_made_of_is_refused(shape: Any) -> None:
    with pytest.raises(ValidationError, match="no JSON Schema can be made from") as caught:
        as_json_schema(shape)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("wire", [{"x": "many"}, {}, [], "text", 5, {"x": 1, "when": "someday"}])
def test_output_that_does_not_fit_is_told_in_one_line_and_kept(wire: Any) -> None:
    with pytest.raises(UnreadableAnswerError, match="does not fit Point: ") as caught:
        parse(Point, wire)
    assert str(caught.value).isprintable()
    assert caught.value.detail == wire


def test_without_pydantic_a_class_is_refused_with_what_to_install() -> None:
    program = (
        "import sys; sys.modules['pydantic'] = None\n"
        "from lumnisai._core.structured import as_json_schema\n"
        "print(as_json_schema({'type': 'object'}))\n"
        "try: as_json_schema(int)\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    schema, refusal = run.stdout.splitlines()
    assert schema == "{'type': 'object'}"
    assert refusal.startswith("ValidationError")
    assert "pip install lumnisai[pydantic]" in refusal
