"""From a request of the generated package to what goes over the wire."""

from __future__ import annotations

import datetime
import json
import posixpath
import traceback
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lumnisai import __version__
from lumnisai._core.outgoing import ACCEPTED, checked_key, new_key, prepare
from lumnisai._core.secrets import Secret
from lumnisai.exceptions import ValidationError
from lumnisai_api.api.external_api_keys.store_external_api_key import store_external_api_key
from lumnisai_api.api.files.upload_file import upload_file
from lumnisai_api.api.responses.create_response import create_response
from lumnisai_api.api.responses.list_responses import list_responses
from lumnisai_api.api.users.delete_user import delete_user
from lumnisai_api.api.users.get_user import get_user
from lumnisai_api.models import CreateResponseRequest, FileUploadForm, StoreApiKeyRequest
from lumnisai_api.types import File, Request, as_is
from tests.core.contract_objects import JSON

BASE = "https://host/gateway"


def run(**fields: Any) -> Any:
    return create_response(body=CreateResponseRequest(messages=[{"role": "user", "content": "hi"}], **fields))


def test_a_read_has_no_body_and_no_key() -> None:
    sent = prepare(list_responses(limit=5, status="queued", start_date=datetime.date(2026, 3, 2)), BASE, None)
    assert (sent.method, sent.url) == ("GET", "https://host/gateway/v1/responses")
    assert sent.query == {"limit": "5", "status": "queued", "start_date": "2026-03-02"}
    assert (sent.content, sent.form, sent.idempotency_key) == (None, None, None)
    assert sent.headers == {
        "Accept": "application/json",
        "Accept-Encoding": ACCEPTED,
        "User-Agent": sent.headers["User-Agent"],
    }
    assert sent.headers["User-Agent"].startswith(f"lumnisai-python/{__version__} (")


def test_every_write_carries_a_key_of_its_own_or_the_one_given() -> None:
    own = [prepare(request, BASE, None) for request in (run(), run(), delete_user("ada"))]
    assert len({sent.idempotency_key for sent in own}) == 3
    assert all(sent.headers["Idempotency-Key"] == sent.idempotency_key for sent in own)
    given_key = prepare(run(), BASE, "mine-1")
    assert given_key.idempotency_key == given_key.headers["Idempotency-Key"] == "mine-1"


@given(options=st.dictionaries(st.text(), JSON, max_size=4))
def test_a_body_goes_out_as_json_that_reads_back_the_same(options: dict[str, Any]) -> None:
    sent = prepare(run(options=options), BASE, None)
    assert sent.content is not None
    assert json.loads(sent.content) == {"messages": [{"role": "user", "content": "hi"}], "options": options}
    assert sent.headers["Content-Type"] == "application/json"


def test_text_goes_out_as_utf_8() -> None:
    assert "Größe 📦".encode() in (prepare(run(options={"q": "Größe 📦"}), BASE, None).content or b"")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), b"bytes", "\ud83d", 1 + 2j])
def test_what_is_no_json_is_refused_with_the_name_of_the_operation(value: Any) -> None:
    with pytest.raises(ValidationError, match="create_response: the body can't be sent as JSON"):
        prepare(run(options={"deep": [value]}), BASE, None)


def test_a_secret_in_a_body_is_revealed_on_the_wire_and_nowhere_else() -> None:
    request = store_external_api_key(body=StoreApiKeyRequest(provider="OPENAI_API_KEY", api_key=Secret("hunter2")))
    assert request.body == {"provider": "OPENAI_API_KEY", "api_key": Secret("hunter2")}
    sent = prepare(request, BASE, None)
    assert sent.content == b'{"provider":"OPENAI_API_KEY","api_key":"hunter2"}'
    assert "hunter2" not in f"{sent} {sent!r} {list(sent)} {request!r}"


@pytest.mark.parametrize("fault", [float("nan"), object(), "\ud83d", b"x"])
@pytest.mark.parametrize("secret", ["hunter2", Secret("hunter2")])
def test_a_body_that_cannot_be_sent_is_not_shown(fault: Any, secret: str | Secret) -> None:
    request = run(options={"key": secret, "fault": fault, "end": secret})
    with pytest.raises(ValidationError) as caught:
        prepare(request, BASE, None)
    error = caught.value
    assert error.__cause__ is error.__context__ is None
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    shown = [text for frame in frames if frame.filename != __file__ for text in (frame.locals or {}).values()]
    assert shown
    assert all("hunter2" not in text for text in [str(error), repr(error), *shown])


@pytest.mark.parametrize(
    ("user", "path"),
    [
        ("ada@example.com", "ada%40example.com"),
        ("auth0|5f7c?x=1&y", "auth0%7C5f7c%3Fx%3D1%26y"),
        ("a b#c", "a%20b%23c"),
        ("Größe", "Gr%C3%B6%C3%9Fe"),
        ("...", "..."),
        ("a..b", "a..b"),
        ("a;b", "a%3Bb"),
        ("100%", "100%25"),
    ],
)
def test_an_id_stays_one_segment_of_the_path(user: str, path: str) -> None:
    assert prepare(get_user(user), BASE, None).url == f"{BASE}/v1/users/{path}"


@pytest.mark.parametrize(
    "user",
    [
        *("", " ", ".. ", "a\0", "..\n", "a\r\nb", "\x7f"),
        *[".", "..", "..;", "..;a=b", ";x", "a/b", "/", "../admin", "..\\admin", "a\\"],
        *[
            "%2e%2e",
            "%2E.",
            "..%2f",
            "..%2Fadmin",
            "%2e%2e%5cadmin",
            "%252e%252e",
            "%25252F",
            "a%2fb",
            "..%3b",
            "%00",
            "%0d%0a",
            "%20",
        ],
    ],
)
def test_an_id_that_could_lead_to_another_path_is_refused(user: str) -> None:
    with pytest.raises(ValidationError, match="get_user: an id in the path is empty or made of dots only, or holds a slash"):
        prepare(get_user(user), BASE, None)


def test_a_request_with_more_segments_than_its_operation_is_refused() -> None:
    with pytest.raises(ValidationError, match="get_user: an id in the path"):
        prepare(Request("get_user", "GET", "/v1/users/ada/files", as_is), BASE, None)


def _once(path: str) -> str:
    return posixpath.normpath(unquote(path))


def _twice(path: str) -> str:
    return posixpath.normpath(unquote(unquote(path)))


def _of_windows(path: str) -> str:
    return posixpath.normpath(unquote(path).replace("\\", "/"))


def _of_java(path: str) -> str:
    return posixpath.normpath("/".join(segment.partition(";")[0] for segment in unquote(path).split("/")))


def _of_c(path: str) -> str:
    return posixpath.normpath(unquote(path).partition("\0")[0])


ENCODED = ["2e", "2E", "2f", "2F", "5c", "3b", "25", "00"]
CLIMBING = st.lists(
    st.sampled_from(
        [*["..", ".", "/", "\\", ";", "%", "%2e", "%2E", "%2f", "%2F", "%5c", "%3b", "%25", "25", "2e", "2f", "%00", "a"], " "]
    ),
    min_size=1,
    max_size=6,
).map("".join)


@pytest.mark.parametrize("read", [_once, _twice, _of_windows, _of_java, _of_c])
@settings(max_examples=300)
@given(user=CLIMBING | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12))
def test_no_server_takes_an_id_for_anything_but_one_segment(read: Callable[[str], str], user: str) -> None:
    try:
        url = prepare(get_user(user), BASE, None).url
    except ValidationError:
        return
    path = url.removeprefix("https://host")
    assert not set(path) & set("?#\\ \n")
    seen = read(path)
    assert seen.startswith("/gateway/v1/users/")
    assert seen.count("/") == "/gateway/v1/users/{user}".count("/")


@given(user=st.emails() | st.uuids().map(str) | st.from_regex(r"[A-Za-z0-9_.|:@+~=,-]*[A-Za-z0-9]", fullmatch=True))
def test_ids_that_people_have_are_taken(user: str) -> None:
    if "/" not in user and "%" not in user:
        url = prepare(get_user(user), BASE, None).url
        assert unquote(url.rpartition("/")[2]) == user


def test_a_form_goes_out_as_parts_and_not_as_json() -> None:
    form = FileUploadForm(file=File(b"data", "a.txt"), scope="user", user_id="ada")
    sent = prepare(upload_file(body=form), BASE, None)
    assert sent.content is None
    assert sent.form is not None
    assert sent.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert sent.idempotency_key


@pytest.mark.parametrize("key", ["", " ", " a", "a ", "ä", "a\nb", "a\x7f", "x" * 256, 5, UUID(int=1), b"a"])
def test_a_key_that_no_header_can_carry_unchanged_is_refused(key: Any) -> None:
    with pytest.raises(ValidationError, match="idempotency_key must be"):
        checked_key(key)


@given(key=st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=255))
def test_any_other_key_is_taken(key: str) -> None:
    assert checked_key(key) == key
    assert prepare(run(), BASE, key).headers["Idempotency-Key"] == key


def test_keys_made_here_are_good_and_never_the_same() -> None:
    keys = {checked_key(new_key()) for _ in range(50)}
    assert len(keys) == 50
