"""From an answer that is not a success to the error that says what happened."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lumnisai import exceptions as errors
from lumnisai._core.failures import LONGEST_READ, Attempted, failure
from lumnisai._core.operations import OPERATIONS
from lumnisai._core.redaction import Redaction
from tests.core.contract_objects import JSON

REDACTION = Redaction(lambda: ["sk-never-to-be-seen"])
CALL = Attempted(OPERATIONS["get_response"], "key-1", 3, REDACTION)
FILE_CALL = Attempted(OPERATIONS["get_file"], None, 1, REDACTION)
# Keys and values that errors are made of, in any arrangement.
WORDS = st.sampled_from(
    ["error", "detail", "message", "code", "details", "msg", "loc", "title", "Größe\n", "", "\x1b[31m", "\ud83d"]
)
BODIES = st.recursive(
    WORDS | st.none() | st.booleans() | st.integers() | st.floats(),
    lambda inner: st.lists(inner, max_size=7) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=10,
)


def error_for(body: Any, status: int = 422, headers: dict[str, str] | None = None) -> errors.LumnisAIError:
    return failure(CALL, status, headers or {}, json.dumps(body).encode())


def check_readable(error: errors.LumnisAIError) -> None:
    message = str(error)
    assert message.startswith("get_response: ")
    assert message.isprintable()
    assert len(message) < 600
    assert len(message) > len("get_response:  (status 100)")
    assert isinstance(error.code, str)
    assert error.code
    assert pickle.loads(pickle.dumps(error)).message == message  # noqa: S301


@settings(max_examples=250)
@given(body=BODIES | JSON, status=st.integers(0, 999))
def test_any_json_at_any_status_becomes_one_readable_line(body: Any, status: int) -> None:
    check_readable(error_for(body, status))


@given(content=st.binary(max_size=64), status=st.sampled_from([204, 302, 400, 500]), header=st.text(max_size=8))
def test_any_bytes_become_one_readable_line(content: bytes, status: int, header: str) -> None:
    error = failure(CALL, status, {"x-request-id": header, "retry-after": header, "retry-after-ms": header}, content)
    check_readable(error)
    assert error.request_id == header


@pytest.mark.parametrize(
    "content",
    [
        *(
            b"[" * 100_000,
            b'{"detail":' * 50_000,
            b"\xff\xfe\x00",
            b'"\\ud83d"',
            b"1" * 5000,
            b"\xef\xbb\xbf{}",
            b"NaN",
            b"{}" * 9,
        ),
        b'"' + b"x" * LONGEST_READ + b'"',
        *(b'{"detail":[' + b"[" * depth + b"]" * depth + b"]}" for depth in range(880, 1000, 4)),
    ],
)
def test_a_hostile_body_becomes_one_readable_line(content: bytes) -> None:
    error = failure(CALL, 500, {}, content)
    assert str(error).isprintable()
    assert len(str(error)) < 600


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        ({"error": {"code": "INVALID_API_KEY", "message": "Who are you?"}}, "INVALID_API_KEY", "Who are you?"),
        ({"detail": "Thread not found."}, None, "Thread not found"),
        ({"detail": {"error": {"code": "NO_CREDIT", "message": "Buy some"}}}, "NO_CREDIT", "Buy some"),
        ({"detail": {"message": "Inner", "code": "X"}}, "X", "Inner"),
        ({"message": "Plain"}, None, "Plain"),
        ({"message": "Plain", "code": "TOO_BIG"}, "TOO_BIG", "Plain"),
        ({"error": "Text"}, None, "Text"),
        ({"error": "rate_limited", "message": "Slow down"}, "rate_limited", "Slow down"),
        ({"error": "Bad", "code": "B1"}, "B1", "Bad"),
        ({"error": None, "detail": "Next"}, None, "Next"),
        ({"error": {"code": "ONLY_A_CODE"}}, "ONLY_A_CODE", "a value is not acceptable"),
        ({"error": {"code": "C"}, "message": "Beside it"}, "C", "Beside it"),
        ({"detail": [], "message": "Beside nothing"}, None, "Beside nothing"),
        ({"title": "Problem", "status": 422, "detail": "RFC 9457"}, None, "RFC 9457"),
        ("Just text", None, "Just text"),
        ({"error": {"message": "two\nlines "}}, None, "two lines"),
        ({"error": {"code": 5, "message": "Number"}}, None, "Number"),
        ([1, 2], None, "a value is not acceptable"),
        (None, None, "a value is not acceptable"),
        ({}, None, "a value is not acceptable"),
    ],
)
def test_the_server_is_quoted_whichever_shape_it_uses(body: Any, code: str | None, words: str) -> None:
    error = error_for(body)
    assert str(error) == f"get_response: {words} (status 422)"
    assert error.code == (code or "INVALID_PARAMETERS")


def test_a_list_of_problems_names_the_place_of_each() -> None:
    problems = [{"loc": ["body", "messages", 0], "msg": "Field required", "type": "missing"}, {"msg": "odd"}, "text"]
    error = error_for({"detail": problems})
    assert "body.messages.0: Field required; odd; text" in str(error)
    assert error.detail == problems


def test_of_many_problems_the_first_five_are_told_and_the_rest_counted() -> None:
    error = error_for({"detail": [{"loc": ["body", n], "msg": "bad"} for n in range(12)]})
    assert "body.4: bad; and 7 more" in str(error)
    assert "body.5" not in str(error)


def test_ids_stay_readable_in_what_the_server_says() -> None:
    words = "Response 8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10 not found; author and keyword unknown"
    assert words in str(error_for({"detail": words}, 404))


def test_a_page_of_a_gateway_is_kept_in_part() -> None:
    error = failure(CALL, 502, {}, b"<html>" + b"x" * 10_000)
    assert str(error) == "get_response: the server failed (status 502)"
    assert error.body is not None
    assert error.body.startswith("<html>")
    assert len(error.body) == 500


def test_further_data_of_the_server_is_kept() -> None:
    assert error_for({"error": {"message": "m", "details": {"limit": 5}}}).detail == {"limit": 5}
    assert error_for({"detail": "m", "hint": "h"}).detail == {"detail": "m", "hint": "h"}


def test_an_error_carries_all_that_helps_to_find_and_repeat_the_call() -> None:
    error = error_for({"message": "m"}, 429, {"x-request-id": "req-1", "retry-after": "1.5"})
    facts = (error.status_code, error.request_id, error.operation, error.idempotency_key, error.retry_after, error.attempts)
    assert facts == (429, "req-1", "get_response", "key-1", 1.5, 3)
    assert error.body == '{"message": "m"}'


@pytest.mark.parametrize(
    ("status", "kind", "file_kind"),
    [
        (400, errors.ValidationError, None),
        (401, errors.AuthenticationError, None),
        (402, errors.ValidationError, None),
        (403, errors.PermissionDeniedError, errors.FileAccessDeniedError),
        (404, errors.NotFoundError, errors.FileNotFoundError),
        (409, errors.ConflictError, None),
        (413, errors.ValidationError, None),
        (422, errors.ValidationError, None),
        (429, errors.RateLimitError, None),
        (500, errors.ServerError, None),
        (501, errors.NotImplementedYetError, None),
        (503, errors.ServerError, None),
        (529, errors.ServerError, None),
        (304, errors.TransportError, None),
        (100, errors.TransportError, None),
    ],
)
def test_the_status_decides_the_class(status: int, kind: type, file_kind: type | None) -> None:
    assert type(failure(CALL, status, {}, b"")) is kind
    assert type(failure(FILE_CALL, status, {}, b"")) is (file_kind or kind)
