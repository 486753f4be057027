"""What the contract doesn't know is found, exactly that; what it knows is never reported."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lumnisai._core.drift import DriftRecorder
from lumnisai._core.examination import MOST_SHAPES, check_of
from lumnisai_api import api
from lumnisai_api.api.responses.list_responses import list_responses
from lumnisai_api.models import BatchPollResponse, ContentIntelligenceCoverage, ErrorEnvelope, ThreadObject
from lumnisai_api.types import Field, Model, Ref, as_is, decode_str, decode_uuid, either, many, mapping
from scripts.spec.document import operations, resolve
from tests.core.contract_changes import changes
from tests.core.contract_objects import JSON, MODELS, SCHEMAS, class_of, obeying, valid
from tests.spec import contract

few = settings(max_examples=12, suppress_health_check=list(HealthCheck))
CONTRACT = contract()
DRAFTS = either(Ref("batch_draft_response", "BatchDraftResponse"), Ref("batch_draft_job_response", "BatchDraftJobResponse"))
SUCCESSES = [
    (operation.id, operation.data["tags"][0], answer["content"]["application/json"]["schema"])
    for operation in operations(CONTRACT)
    for status, answer in operation.data["responses"].items()
    if str(status).startswith("2") and "application/json" in resolve(CONTRACT, answer).get("content", {})
]


def found_in(value: Any, declared: Any, where: str = "here") -> list[tuple[str, str, str]]:
    """Return what is reported of a value."""
    check = check_of(declared, where)
    found: list[Any] = []
    if check is not None:
        check([value], found)
    return found


@pytest.mark.parametrize("name", MODELS)
@few
@given(data=st.data())
def test_of_an_object_of_the_contract_only_what_is_changed_is_reported(name: str, data: st.DataObject) -> None:
    wire = data.draw(valid(name, unknown=False))
    came = json.dumps(wire)
    assert found_in(wire, class_of(name)) == []
    assert json.dumps(wire) == came
    possible = list(changes(name, wire))
    if possible:
        change = data.draw(st.sampled_from(possible))
        assert found_in(change.made_in(wire), class_of(name)) == [change.reported]


@pytest.mark.parametrize("name", MODELS)
@settings(few, max_examples=5)
@given(data=st.data())
def test_an_object_that_is_anything_at_all_can_be_examined(name: str, data: st.DataObject) -> None:
    names = [field.name for field in class_of(name)._fields.values()]
    for kind, where, value in found_in(data.draw(st.dictionaries(st.sampled_from(names), JSON, max_size=6)), class_of(name)):
        assert kind in ("field", "enum", "missing", "type")
        assert where.isprintable()
        assert value.isprintable()
        assert kind != "type" or value in ("object", "array", "string", "number", "boolean")


@pytest.mark.parametrize(("operation", "tag", "schema"), SUCCESSES)
@settings(few, max_examples=5)
@given(data=st.data())
def test_an_answer_of_the_contract_is_never_reported(
    operation: str, tag: str, schema: dict[str, Any], data: st.DataObject
) -> None:
    module = import_module(f"{api.__name__}.{tag}.{operation}")
    assert found_in(data.draw(obeying(schema)), module._parse, operation) == []


POLLED = "2025-01-01T00:00:00Z"
FAILED = {"id": "a", "type": "error", "error": {"code": "c", "message": "m", "request_type": "executions"}}


@pytest.mark.parametrize("name", ["ResponseObject", "ThreadObject", "BatchPollResponse"])
@settings(few, max_examples=40)
@given(data=st.data())
def test_of_a_list_the_same_is_reported_as_of_its_items(name: str, data: st.DataObject) -> None:
    wire = data.draw(valid(name, unknown=False))
    versions = [wire, dict(reversed(wire.items())), *(change.made_in(wire) for change in changes(name, wire))]
    items = data.draw(st.lists(st.sampled_from([*versions, None, "text", 1, [wire], {}]), max_size=9))
    one_by_one = [finding for item in items for finding in found_in([item], many(class_of(name)))]
    assert sorted(found_in(items, many(class_of(name)))) == sorted(one_by_one)


def polled(*items: Any) -> dict[str, Any]:
    return {"responses": list(items), "polled_at": POLLED}


@pytest.mark.parametrize(
    ("declared", "value", "reported"),
    [
        # Told apart by a field that always has one value.
        (BatchPollResponse, polled(FAILED), None),
        (BatchPollResponse, polled({**FAILED, "new": 1}), ("field", "ErrorResponseItem", "new")),
        (BatchPollResponse, polled({"id": "a", "type": "error"}), ("missing", "ErrorResponseItem.error", "")),
        (BatchPollResponse, polled({**FAILED, "type": "weather"}), ("enum", "BatchPollResponse.responses[].type", "weather")),
        (BatchPollResponse, polled({**FAILED, "type": {"of": "a"}}), ("type", "BatchPollResponse.responses[].type", "object")),
        (BatchPollResponse, polled({"id": "a", "error": {}}), ("missing", "BatchPollResponse.responses[].type", "")),
        (BatchPollResponse, polled("error"), ("type", "BatchPollResponse.responses[]", "string")),
        # Told apart by their fields.
        (DRAFTS, {"drafts": [], "created": 0, "errors": 0}, None),
        (DRAFTS, {"drafts": [], "created": 0, "errors": 0, "new": 1}, ("field", "BatchDraftResponse", "new")),
        (
            DRAFTS,
            {"job_id": "j", "status": "lost", "total_prospects": 1, "poll_url": "/"},
            ("enum", "BatchDraftJobResponse.status", "lost"),
        ),
        # Told apart by their JSON type.
        (ErrorEnvelope, {"error": "text"}, None),
        (ErrorEnvelope, {"error": {"code": "c", "message": "m", "new": 1}}, ("field", "ErrorInfo", "new")),
        (ErrorEnvelope, {"error": 3}, ("type", "ErrorEnvelope.error", "number")),
        (ContentIntelligenceCoverage, {"per_person": [{"records": 1}]}, None),
        (ContentIntelligenceCoverage, {"per_person": {"ada": {"records": 1, "open": "to more"}}}, None),
        (ContentIntelligenceCoverage, {"per_person": {"ada": 3}}, ("type", "ContentIntelligenceCoverage.per_person.*", "number")),
        (ContentIntelligenceCoverage, {"per_person": [3]}, ("type", "ContentIntelligenceCoverage.per_person[]", "number")),
        (ContentIntelligenceCoverage, {"per_person": "all"}, ("type", "ContentIntelligenceCoverage.per_person", "string")),
        # Where one of the options takes anything, nothing is strange.
        (either(Ref("message", "Message"), as_is), {"new": 1}, None),
        (either(decode_uuid, decode_str), 3, None),
    ],
)
def test_of_a_union_the_option_that_fits_best_is_examined(declared: Any, value: Any, reported: Any) -> None:
    assert found_in(value, declared) == ([] if reported is None else [reported])


def test_null_is_always_in_order() -> None:
    for name in MODELS:
        cls = class_of(name)
        assert found_in(dict.fromkeys(SCHEMAS[name]["properties"]), cls) == []
    assert found_in([None], many(Ref("message", "Message"))) == []
    assert found_in({"a": None}, mapping(Ref("message", "Message"))) == []


def test_an_object_that_may_have_further_fields_may_have_them() -> None:
    assert found_in({"name": "search", "new_field": 1}, Ref("tool_call", "ToolCall")) == []


def test_what_is_quoted_is_one_short_line_and_never_the_value_of_a_field() -> None:
    thread = {"thread_id": "t", "new\nname " + "x" * 200: "words of a user"}
    (name,) = [value for kind, _, value in found_in(thread, ThreadObject) if kind == "field"]
    assert name == "new?name " + "x" * 91 + "…"
    assert found_in("paused\x1b[2J\ud800", Ref("response_status", "ResponseStatus")) == [("enum", "here", "paused?[2J?")]


def test_a_server_that_sends_ever_new_keys_fills_no_memory() -> None:
    thread = {field.name: None for field in ThreadObject._fields.values()}
    for number in range(2 * MOST_SHAPES):
        assert found_in({**thread, f"field_{number}": 1}, ThreadObject) == [("field", "ThreadObject", f"field_{number}")]
    kept = [shapes for shapes in gc.get_objects() if isinstance(shapes, dict) and (*thread, "field_0") in shapes]
    assert [len(shapes) for shapes in kept] == [MOST_SHAPES]


def test_a_server_that_sends_huge_keys_fills_no_memory() -> None:
    huge = "x" * 1_000_000
    assert found_in({huge: 1}, Ref("file_list_response", "FileListResponse"))[-1] == (
        ("field", "FileListResponse", "x" * 100 + "…")
    )
    assert not [
        shapes
        for shapes in gc.get_objects()
        if isinstance(shapes, dict) and any(isinstance(keys, tuple) and huge in keys for keys in shapes)
    ]


def test_an_answer_that_is_nested_too_deeply_is_let_pass() -> None:
    class Node(Model):
        _fields: ClassVar[Mapping[str, Field]] = {"child": Field("child", Ref("node", "Node"))}

    Node._fields["child"].decode._class = Node  # type: ignore[union-attr]
    body: dict[str, Any] = {}
    for _ in range(100_000):
        body = {"child": body}
    recorder = DriftRecorder()
    recorder.value(Node, "here", body)
    assert recorder.entries() == ()
    recorder.value(Node, "here", {"child": {"child": {"new": 1}}})
    assert [entry.value for entry in recorder.entries()] == ["new"]


def test_a_list_of_a_hundred_is_examined_with_no_more_calls_than_a_short_one() -> None:
    entry = {"ts": POLLED, "state": "processing", "message": "m", "tool_calls": [{"name": "search"}]}
    response: dict[str, Any] = dict.fromkeys(SCHEMAS["ResponseObject"]["properties"], "x")
    response |= {"status": "succeeded", "progress": [entry] * 5, "input_messages": [], "artifacts": []}
    body = {"responses": [response] * 100, "total": 100, "limit": 100, "offset": 0}
    recorder, request, calls = DriftRecorder(), list_responses(), 0
    recorder.examine(request, body)

    def count(frame: Any, event: str, argument: Any) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        recorder.examine(request, body)
    finally:
        sys.setprofile(None)
    assert recorder.entries() == ()
    assert 10 < calls < 100, "responses, entries and tool calls are 1,100 objects of three shapes"


def test_models_are_imported_only_when_something_of_them_came() -> None:
    code = """
import json, sys
from lumnisai._core.drift import DriftRecorder
from lumnisai_api.api.responses.get_response import get_response
before = set(sys.modules)
DriftRecorder().examine(get_response("r"), {"status": "queued", "progress": [], "input_messages": None})
print(json.dumps(sorted(set(sys.modules) - before)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = [name for name in json.loads(done.stdout) if name.startswith("lumnisai_api.models.")]
    assert loaded == ["lumnisai_api.models.response_object", "lumnisai_api.models.response_status"]
