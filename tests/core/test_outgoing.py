"""From a request of the generated package to what goes over the wire."""

from __future__ import annotations

import datetime
import json
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai import __version__
from lumnisai._core.outgoing import MARGIN, attempt_timeout, checked_key, new_key, prepare
from lumnisai._core.secrets import Secret
from lumnisai.exceptions import ValidationError
from lumnisai_api.api.external_api_keys.store_external_api_key import store_external_api_key
from lumnisai_api.api.files.upload_file import upload_file
from lumnisai_api.api.responses.create_response import create_response
from lumnisai_api.api.responses.list_responses import list_responses
from lumnisai_api.api.users.delete_user import delete_user
from lumnisai_api.api.users.get_user import get_user
from lumnisai_api.models import CreateResponseRequest, FileUploadForm, StoreApiKeyRequest
from lumnisai_api.types import File
from tests.core.contract_objects import JSON

BASE = "https://host/gateway"


def run(**fields: Any) -> Any:
    return create_response(body=CreateResponseRequest(messages=[{"role": "user", "content": "hi"}], **fields))


def test_a_read_has_no_body_and_no_key() -> None:
    sent = prepare(list_responses(limit=5, status="queued", start_date=datetime.date(2026, 3, 2)), BASE, None)
    assert (sent.method, sent.url) == ("GET", "https://host/gateway/v1/responses")
    assert sent.query == {"limit": "5", "status": "queued", "start_date": "2026-03-02"}
    assert (sent.content, sent.form, sent.idempotency_key) == (None, None, None)
    assert sent.headers == {"Accept": "application/json", "User-Agent": sent.headers["User-Agent"]}
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


def test_a_secret_in_a_body_is_refused_and_not_shown() -> None:
    request = store_external_api_key(body=StoreApiKeyRequest(provider="OPENAI_API_KEY", api_key=Secret("hunter2")))  # type: ignore[arg-type]
    with pytest.raises(ValidationError) as caught:
        prepare(request, BASE, None)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("user", "path"),
    [
        ("ada@example.com", "ada%40example.com"),
        ("ext/../admin?x=1", "ext%2F..%2Fadmin%3Fx%3D1"),
        ("a b#c", "a%20b%23c"),
        ("Größe", "Gr%C3%B6%C3%9Fe"),
        ("...", "..."),
        ("%2e%2e", "%252e%252e"),
    ],
)
def test_an_id_stays_one_segment_of_the_path(user: str, path: str) -> None:
    assert prepare(get_user(user), BASE, None).url == f"{BASE}/v1/users/{path}"


@pytest.mark.parametrize("user", ["", ".", ".."])
def test_an_id_that_would_lead_to_another_path_is_refused(user: str) -> None:
    with pytest.raises(ValidationError, match="get_user: an id in the path is empty or made of dots only"):
        prepare(get_user(user), BASE, None)


@given(user=st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda user: user not in (".", "..")))
def test_no_id_reaches_beyond_its_segment(user: str) -> None:
    path = prepare(get_user(user), BASE, None).url.removeprefix(f"{BASE}/v1/users/")
    assert not set(path) & set("/?#\\ \n")


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


@given(timeout=st.floats(0.01, 1000), held=st.floats(0.01, 1000))
def test_an_attempt_outlasts_the_long_poll_it_carries(timeout: float, held: float) -> None:
    assert attempt_timeout(timeout, held) == max(timeout, held + MARGIN)
    assert attempt_timeout(timeout, held) > held  # type: ignore[operator]


@given(timeout=st.floats(0.01, 1000))
def test_any_other_attempt_takes_no_longer_than_asked(timeout: float) -> None:
    assert attempt_timeout(timeout, 0) == timeout
    assert attempt_timeout(None, 0) is attempt_timeout(None, 30) is None
