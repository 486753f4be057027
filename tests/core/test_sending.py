"""Changing, showing and sending the objects of the contract."""

from __future__ import annotations

import copy
import datetime
import enum
import io
import json
import pickle
import subprocess
import sys
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given

from lumnisai_api import models
from lumnisai_api.models import (
    BulkDeleteRequest,
    BulkUploadForm,
    ErrorInfo,
    FileUploadForm,
    MCPServerCreateRequest,
    Message,
    MessageRole,
    ModelPreferencesBulkUpdate,
    ProgressEntry,
    ResponseObject,
    ResponseStatus,
    StoreApiKeyRequest,
    User,
)
from lumnisai_api.types import (
    UNSET,
    File,
    Model,
    OpenEnum,
    Request,
    as_is,
    encode,
)
from tests.core.contract_objects import JSON

ID = UUID("41c5e0b8-9d0c-4f55-b0f3-2f6a1d9e7c08")


def test_reading_never_changes_what_is_sent_or_compared() -> None:
    wire = {"file_ids": [str(ID).upper(), ID.hex, 5]}
    seen, untouched = BulkDeleteRequest.from_dict(wire), BulkDeleteRequest.from_dict(wire)
    assert seen.file_ids == [ID, ID, 5]
    assert seen.to_dict() == wire
    assert seen == untouched


def test_what_is_set_is_sent_in_place_of_what_came() -> None:
    seen = ResponseObject.from_dict({"status": "queued", "created_at": "2026-03-02T09:30:00Z", "new": 1, "options": {"a": 1}})
    seen.status = ResponseStatus.FAILED
    seen.created_at = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    seen.output_text = "added"
    seen.response_title = None
    assert json.dumps(seen.to_dict()) == json.dumps(
        {
            "status": "failed",
            "created_at": "2026-01-01T00:00:00+00:00",
            "new": 1,
            "options": {"a": 1},
            "output_text": "added",
            "response_title": None,
        }
    )
    assert list(seen.to_dict())[:4] == ["status", "created_at", "new", "options"]
    assert pickle.loads(pickle.dumps(seen)) == copy.copy(seen) == seen  # noqa: S301


def test_what_is_changed_inside_is_sent_as_well() -> None:
    seen = ResponseObject.from_dict({"progress": [{"message": "a"}], "options": {"a": 1}})
    assert seen.progress is not None
    assert seen.options is not None
    seen.progress[0].message = "b"
    seen.progress.append(ProgressEntry(ts="2026-03-02T09:30:00Z", state="s", message="c"))
    seen.options["b"] = [2]
    assert [entry["message"] for entry in seen.to_dict()["progress"]] == ["b", "c"]
    assert seen.to_dict()["options"] == {"a": 1, "b": [2]}
    assert seen.to_wire("progress") == seen.to_dict()["progress"]


def test_a_dict_that_was_handed_out_is_a_copy() -> None:
    seen = ResponseObject.from_dict({"options": {"deep": {"a": 1}}})
    seen.to_dict()["options"]["deep"]["a"] = 2
    assert seen.to_dict() == {"options": {"deep": {"a": 1}}}


def test_fields_that_no_schema_has_are_reached_by_their_names() -> None:
    seen = User.from_dict({"id": str(ID), "new": {"a": 1}})
    assert seen["new"] == {"a": 1}
    assert "new" in seen
    assert seen["id"] == str(ID)
    assert "id" in seen
    assert "email" not in seen
    seen["other"] = 2
    del seen["new"]
    assert seen.additional_properties == {"other": 2}
    with pytest.raises(KeyError):
        _ = seen["gone"]
    with pytest.raises(KeyError):
        del seen["gone"]


def test_a_field_that_a_schema_has_is_changed_through_its_attribute_only() -> None:
    artifact = models.Artifact.from_dict({"artifactId": "a"})
    assert artifact.artifact_id == "a"
    with pytest.raises(KeyError, match="artifactId is a field of Artifact: use the attribute artifact_id"):
        artifact["artifactId"] = "b"
    with pytest.raises(KeyError, match="use the attribute artifact_id"):
        del artifact["artifactId"]
    assert artifact.to_dict() == {"artifactId": "a"}


def test_models_compare_by_class_and_content_and_have_no_hash() -> None:
    wire = {"role": "user", "content": "hi"}
    assert Message.from_dict(wire) == Message(role=MessageRole.USER, content="hi")
    assert Message.from_dict(wire) != Message.from_dict({**wire, "new": None})
    assert Message.from_dict(wire) != wire
    assert Message.from_dict(wire) != ErrorInfo.from_dict(wire)
    with pytest.raises(TypeError, match="unhashable"):
        hash(Message.from_dict(wire))


def test_a_model_shows_its_fields_but_no_secret() -> None:
    stored = StoreApiKeyRequest(provider="OPENAI_API_KEY", api_key="hunter2", key_name="mine")
    server = MCPServerCreateRequest(name="n", transport="stdio", scope="user", env={"TOKEN": "hunter2"}, headers={"X": "hunter2"})
    for request in (stored, server):
        for twin in (request, copy.deepcopy(request), type(request).from_dict(request.to_dict())):
            assert "hunter2" not in f"{twin!r} {twin} {[twin]}"
            assert "***" in repr(twin)
    assert repr(stored) == "StoreApiKeyRequest(provider='OPENAI_API_KEY', api_key=***, key_name='mine')"
    _ = (stored.api_key, server.env)
    assert "hunter2" not in f"{stored!r} {server!r}"
    assert stored.to_dict()["api_key"] == "hunter2"


def test_a_model_shows_what_a_newer_server_added() -> None:
    assert repr(Message.from_dict({"role": "user", "x-new": [1]})) == "Message(role='user', x-new=[1])"


class Slot(enum.Enum):
    SMART = "SMART_MODEL"


def test_python_values_become_json() -> None:
    moment = datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.UTC)
    value = {
        "id": ID,
        "at": moment,
        "on": moment.date(),
        "status": ResponseStatus("paused"),
        "tuple": (1, None, True, 1.5),
        Slot.SMART: [Message(role="user", content="hi")],
        True: frozenset({1}),
        ID: MappingProxyType({"a": Slot.SMART}),
    }
    assert json.loads(json.dumps(encode(value))) == {
        "id": str(ID),
        "at": "2026-03-02T09:30:00+00:00",
        "on": "2026-03-02",
        "status": "paused",
        "tuple": [1, None, True, 1.5],
        "SMART_MODEL": [{"role": "user", "content": "hi"}],
        "true": [1],
        str(ID): {"a": "SMART_MODEL"},
    }


@given(value=JSON)
def test_json_stays_as_it_is(value: Any) -> None:
    assert json.dumps(encode(value)) == json.dumps(value)


@pytest.mark.parametrize("number", [2**63, 10**400, -(10**30), 0.1, 1e-320])
def test_numbers_of_any_size_are_kept(number: float) -> None:
    seen = ResponseObject.from_dict(json.loads(json.dumps({"options": {"n": number}, "structured_response": number})))
    assert seen.structured_response == number
    assert json.loads(json.dumps(seen.to_dict()))["options"] == {"n": number}


def test_objects_and_their_wire_forms_can_be_mixed() -> None:
    entry = models.ModelPreferenceEntry(model_type="SMART_MODEL", provider="openai", model_name="o3")
    for given_entry in (entry, entry.to_dict(), MappingProxyType(entry.to_dict())):
        request = ModelPreferencesBulkUpdate(preferences={"SMART_MODEL": given_entry})
        assert request.to_dict() == {"preferences": {"SMART_MODEL": entry.to_dict()}}
        assert request.preferences["SMART_MODEL"].model_name == "o3"


def test_a_request_leaves_out_what_was_not_given() -> None:
    query = {
        "a": None,
        "b": UNSET,
        "c": 0,
        "d": False,
        "e": "",
        "f": ID,
        "g": ResponseStatus.QUEUED,
        "h": datetime.date(2026, 3, 2),
    }
    request: Request[Any] = Request("get_user", "GET", "/v1", as_is, query=query, headers={"X": True, "Y": None})
    assert request.query == {"c": "0", "d": "false", "e": "", "f": str(ID), "g": "queued", "h": "2026-03-02"}
    assert request.headers == {"X": "true"}
    assert request.body is UNSET
    assert request.form is None


def test_null_is_a_body() -> None:
    request: Request[Any] = Request("get_user", "POST", "/v1", as_is, body=None)
    assert request.body is None


def test_a_form_is_a_part_for_each_value_and_each_file() -> None:
    one, two = File(b"1", "a.txt", "text/plain"), File(io.BytesIO(b"2"), "b.txt")
    single: Request[Any] = Request("upload_file", "POST", "/v1", as_is, form=FileUploadForm(file=one, scope="user", tags=None))
    assert single.form == [("file", one), ("scope", "user")]
    several: Request[Any] = Request(
        "bulk_upload_files", "POST", "/v1", as_is, form=BulkUploadForm(files=[one, two], scope="tenant")
    )
    assert several.form == [("files", one), ("files", two), ("scope", "tenant")]


def test_importing_one_model_imports_no_other() -> None:
    program = (
        "import sys\nfrom lumnisai_api.models import ResponseObject\n"
        "print(*sorted(name for name in sys.modules if name.startswith('lumnisai_api.models.')))\n"
        "r = ResponseObject.from_dict({'status': 'queued', 'progress': []})\nassert r.status == 'queued'\n"
        "print(*sorted(name for name in sys.modules if name.startswith('lumnisai_api.models.')))\n"
        "print('dateutil' in sys.modules, 'httpx' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    before, after, others = run.stdout.splitlines()
    assert before == "lumnisai_api.models.response_object"
    assert after == "lumnisai_api.models.response_object lumnisai_api.models.response_status"
    assert others == "False False"


def test_every_name_of_the_package_can_be_loaded_and_no_other() -> None:
    loaded = [getattr(models, name) for name in models.__all__]
    assert all(issubclass(cls, (Model, OpenEnum)) for cls in loaded)
    assert dir(models) == sorted(models.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = models.Nothing
