"""A response whose structured output reads as the type it was asked for in."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from pydantic import BaseModel

from lumnisai._core.parsed import ParsedResponse
from lumnisai.exceptions import UnreadableAnswerError
from lumnisai_api.models import ResponseObject
from tests.core.runs import snapshot


class Point(BaseModel):
    x: int


WIRE = snapshot("succeeded", structured_response={"x": 1}, new_field=5).to_dict()


def test_the_output_is_an_instance_of_the_class_asked_for() -> None:
    response: ParsedResponse[Point] = ParsedResponse.of(WIRE, Point)
    assert response.parsed == Point(x=1)
    assert response.structured_response == {"x": 1}
    assert response.status == "succeeded"
    assert response["new_field"] == 5


@pytest.mark.parametrize("shape", [None, {"type": "object"}])
def test_without_a_class_the_output_is_plain_data(shape: Any) -> None:
    assert ParsedResponse.of(WIRE, shape).parsed == {"x": 1}


def test_a_run_without_output_has_none() -> None:
    assert ParsedResponse.of({"status": "succeeded"}, Point).parsed is None


def test_output_that_does_not_fit_is_told_only_to_those_who_ask() -> None:
    response: ParsedResponse[Point] = ParsedResponse.of({"structured_response": {"y": 1}}, Point)
    assert response.structured_response == {"y": 1}
    with pytest.raises(UnreadableAnswerError, match="does not fit Point"):
        _ = response.parsed


def test_it_is_the_same_response_however_it_was_fetched() -> None:
    parsed, plain = ParsedResponse.of(WIRE, Point), ResponseObject.from_dict(WIRE)
    assert parsed == plain
    assert plain == parsed
    assert parsed != ResponseObject.from_dict({**WIRE, "status": "failed"})


def test_a_copy_still_knows_the_class() -> None:
    response: ParsedResponse[Point] = ParsedResponse.of(WIRE, Point)
    for twin in (copy.copy(response), copy.deepcopy(response), pickle.loads(pickle.dumps(response))):  # noqa: S301
        assert type(twin) is ParsedResponse
        assert twin == response
        assert twin.parsed == Point(x=1)


def test_what_is_no_object_is_no_response() -> None:
    for source in ([], "text", None, 5, [["status", "queued"]]):
        with pytest.raises(TypeError, match="is an object on the wire"):
            ParsedResponse.of(source, None)  # type: ignore[arg-type]
