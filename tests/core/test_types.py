"""What every generated module builds on."""

from __future__ import annotations

import contextlib
import copy
import datetime
import json
import pickle
from collections import UserDict
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.missing_fields import use_our_error
from lumnisai.exceptions import MissingFieldError
from lumnisai_api.models import (
    ConnectionInfo,
    ErrorEnvelope,
    ErrorInfo,
    Message,
    ProgressEntry,
    ResponseObject,
    ResponseStatus,
    ThreadObject,
    User,
    UserUpdateRequest,
)
from lumnisai_api.types import (
    UNSET,
    Model,
    Ref,
    Unset,
    as_is,
    decode_date,
    decode_datetime,
    decode_str,
    decode_uuid,
    either,
    many,
    mapping,
)
from tests.core.contract_objects import JSON

ID = UUID("41c5e0b8-9d0c-4f55-b0f3-2f6a1d9e7c08")
DECODERS = st.sampled_from(
    [
        *(
            decode_uuid,
            decode_datetime,
            decode_date,
            decode_str,
            as_is,
            Ref("message", "Message"),
            Ref("response_status", "ResponseStatus"),
        ),
        *(many(decode_uuid), mapping(decode_datetime), either(decode_uuid, decode_str), many(Ref("message", "Message"))),
        either(Ref("error_info", "ErrorInfo"), Ref("message", "Message"), decode_str),
    ]
)


def test_a_value_that_was_not_given_is_one_object_that_is_false() -> None:
    assert not UNSET
    assert Unset() is UNSET
    assert all(pickle.loads(pickle.dumps(UNSET, n)) is UNSET for n in range(pickle.HIGHEST_PROTOCOL + 1))  # noqa: S301
    assert copy.copy(UNSET) is copy.deepcopy({"a": UNSET})["a"] is UNSET
    assert repr(UNSET) == "NOT_GIVEN"


def test_in_a_request_absent_and_null_are_different() -> None:
    assert UserUpdateRequest().to_dict() == {}
    assert UserUpdateRequest(first_name=None).to_dict() == {"first_name": None}
    assert UserUpdateRequest(first_name=UNSET).to_dict() == {}
    assert UserUpdateRequest().first_name is UserUpdateRequest(first_name=None).first_name is None


def test_an_attribute_can_be_taken_back() -> None:
    request = UserUpdateRequest(first_name="Ada", last_name="L")
    request.first_name = UNSET  # type: ignore[assignment]
    assert request.to_dict() == {"last_name": "L"}
    assert request == UserUpdateRequest(last_name="L")
    assert request.to_wire("first_name") is None


@given(text=st.text())
def test_an_enum_keeps_any_text(text: str) -> None:
    status = ResponseStatus(text)
    assert status == text
    assert (str(status), f"{status}", f"{status:>3}", status.value, hash(status)) == (text, text, f"{text:>3}", text, hash(text))
    assert {text: 1}[status] == 1
    assert json.loads(json.dumps({"s": status, status: 1})) == {"s": text, text: 1}
    for twin in (pickle.loads(pickle.dumps(status)), copy.copy(status), copy.deepcopy(status), ResponseStatus(status)):  # noqa: S301
        assert twin == status
        assert type(twin) is ResponseStatus
    assert status.is_known is (text in {"queued", "in_progress", "succeeded", "failed", "cancelled"})
    assert repr(status).startswith("<ResponseStatus")


def test_an_unknown_value_does_not_become_known() -> None:
    ResponseStatus("paused")
    assert "paused" not in ResponseStatus.__members__
    assert len(ResponseStatus) == 5
    assert ResponseStatus("queued") is ResponseStatus.QUEUED


@pytest.mark.parametrize("value", [5, None, b"queued", ["queued"], {}])
def test_what_is_no_text_is_no_value_of_an_enum(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid ResponseStatus"):
        ResponseStatus(value)


def test_a_required_field_that_is_missing_is_told_when_it_is_read() -> None:
    use_our_error()
    user = User.from_dict({"id": str(ID)})
    assert user.id == ID
    with pytest.raises(MissingFieldError, match=r"User\.email is missing from what the server sent \(it has: id\)"):
        _ = user.email
    assert not hasattr(user, "email")
    with pytest.raises(MissingFieldError, match="it has: nothing"):
        _ = User.from_dict({}).id


def test_an_attribute_that_no_schema_has_is_an_ordinary_mistake() -> None:
    with pytest.raises(AttributeError, match="User has no attribute 'nmae'"):
        _ = User.from_dict({}).nmae  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        User.from_dict({}).nmae = 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("source", [[], None, "text", 5, [["id", "x"]]])
def test_what_is_no_object_is_refused(source: Any) -> None:
    with pytest.raises(TypeError, match="User is an object on the wire"):
        User.from_dict(source)


@pytest.mark.parametrize("make", [dict, MappingProxyType, UserDict])
def test_any_mapping_is_an_object_and_is_left_alone(make: Any) -> None:
    source = {"id": str(ID), "email": "a@b.c"}
    user = User.from_dict(make(source))
    user.email = "x@y.z"
    user["new"] = 1
    assert source == {"id": str(ID), "email": "a@b.c"}
    assert user.to_dict() == {"id": str(ID), "email": "x@y.z", "new": 1}


@pytest.mark.parametrize(
    ("cls", "attribute", "value"),
    [
        (ResponseObject, "response_id", 5),
        (ResponseObject, "response_id", "no uuid"),
        (ResponseObject, "response_id", ["x"]),
        (ResponseObject, "status", 5),
        (ResponseObject, "status", {"a": 1}),
        (ResponseObject, "created_at", "yesterday"),
        (ResponseObject, "created_at", 1700000000),
        (ResponseObject, "created_at", "9999-12-31T24:00:00"),
        (ResponseObject, "created_at", "\uff12026-03-02"),
        (ResponseObject, "progress", {"a": 1}),
        (ResponseObject, "progress", "text"),
        (ResponseObject, "user_id", 5),
        (ResponseObject, "user_id", {"id": 1}),
        (ErrorEnvelope, "error", 5),
        (Message, "role", None),
    ],
)
def test_a_value_that_does_not_fit_its_type_is_handed_over_as_it_came(cls: type[Model], attribute: str, value: Any) -> None:
    seen = cls.from_dict({attribute: value})
    assert getattr(seen, attribute) == value
    assert seen.to_dict() == {attribute: value}


def test_a_change_to_an_object_inside_another_leaves_what_was_given_alone() -> None:
    given_object = {"progress": [{"message": "one", "state": "processing"}, {"message": "two"}]}
    came = copy.deepcopy(given_object)
    run = ResponseObject.from_dict(given_object)
    assert run.progress is not None
    run.progress[0].message = "another"
    run.progress[0]["more"] = 1
    run.progress[1]["more"] = 2
    del run.progress[1]["more"]
    assert given_object == came
    assert run.progress[0].message == "another"
    assert run.to_dict() == {"progress": [{"message": "another", "state": "processing", "more": 1}, {"message": "two"}]}


def test_what_is_set_is_read_sent_and_shown() -> None:
    entry = ProgressEntry.from_dict({"message": "one", "state": None})
    entry.message, entry.state = "another", "completed"
    assert (entry.message, entry.state, entry.output_text) == ("another", "completed", None)
    assert entry.to_dict() == {"message": "another", "state": "completed"}
    assert entry.model_dump(exclude_unset=True) == entry.to_dict() == dict(entry)
    assert repr(entry) == "ProgressEntry(message='another', state='completed')"


def test_one_bad_item_does_not_spoil_the_others() -> None:
    seen = ResponseObject.from_dict({"progress": [{"state": "a"}, None, 5, {"ts": "soon"}]})
    first, second, third, fourth = seen.progress or []
    assert isinstance(first, ProgressEntry)
    assert (second, third, fourth.ts) == (None, 5, "soon")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-02T09:30:00.123456+00:00", datetime.datetime(2026, 3, 2, 9, 30, 0, 123456, datetime.UTC)),
        ("2026-03-02T09:30:00Z", datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.UTC)),
        ("2026-03-02T09:30", datetime.datetime(2026, 3, 2, 9, 30)),
        ("20260302T093000Z", datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.UTC)),
        ("2026-03-01T24:00:00Z", datetime.datetime(2026, 3, 2, tzinfo=datetime.UTC)),
        ("2026-03", datetime.datetime(2026, 3, 1)),
    ],
)
def test_moments_are_read_with_and_without_an_offset(text: str, moment: datetime.datetime) -> None:
    seen = ConnectionInfo.from_dict({"connected_at": text})
    assert decode_datetime(text) == moment
    assert seen.to_dict() == {"connected_at": text}


@given(decoder=DECODERS, value=JSON | st.floats() | st.binary())
def test_a_decoder_reads_a_value_or_says_that_it_does_not_fit(decoder: Any, value: Any) -> None:
    with contextlib.suppress(TypeError, ValueError, OverflowError):
        decoder(value)


@given(value=st.uuids() | st.datetimes() | st.dates() | st.text())
def test_what_was_decoded_is_not_decoded_twice(value: Any) -> None:
    decoder = {UUID: decode_uuid, datetime.datetime: decode_datetime, datetime.date: decode_date, str: decode_str}[type(value)]
    assert decoder(value) is value


def test_of_several_shapes_the_one_whose_fields_fit_best_is_read() -> None:
    error = either(Ref("error_info", "ErrorInfo"), Ref("message", "Message"), decode_str)
    assert type(error({"code": "C", "message": "m"})) is ErrorInfo
    assert type(error({"role": "user", "content": "hi", "code": "x"})) is Message
    assert error("text") == "text"
    assert error(5) == 5
    assert error([1]) == [1]


def test_an_id_that_may_be_anything_is_a_uuid_where_it_is_one() -> None:
    assert ThreadObject.from_dict({"user_id": str(ID)}).user_id == ID
    assert ThreadObject.from_dict({"user_id": "ada@example.com"}).user_id == "ada@example.com"
    assert ThreadObject.from_dict({"user_id": None}).user_id is None


def test_an_error_is_an_object_or_a_text() -> None:
    assert isinstance(ErrorEnvelope.from_dict({"error": {"code": "C", "message": "m"}}).error, ErrorInfo)
    assert ErrorEnvelope.from_dict({"error": "text"}).error == "text"
