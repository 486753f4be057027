"""Cursors: where following a run stopped."""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.cursor import Cursor, fingerprint
from lumnisai.exceptions import ValidationError
from tests.core.contract_objects import JSON

DIGESTS = st.integers(0, 2**32 - 1)
CURSORS = st.builds(
    Cursor, st.text(max_size=40), st.none() | st.text(max_size=12), st.none() | DIGESTS, st.lists(st.lists(DIGESTS, max_size=4))
)


def packed(value: Any) -> str:
    return base64.urlsafe_b64encode(zlib.compress(json.dumps(value).encode())).decode()


def refuse(text: Any) -> None:
    with pytest.raises(ValidationError, match=r"not a cursor: pass on the string that `stream\.cursor` gave"):
        Cursor.decode(text)


@given(cursor=CURSORS)
def test_a_cursor_survives_its_string_form(cursor: Cursor) -> None:
    text = cursor.encode()
    assert Cursor.decode(text) == cursor
    assert text.isascii()
    assert not set(text) & set("/+= \n?&#%")


def test_the_cursor_of_a_long_run_fits_into_a_field() -> None:
    entries = [[fingerprint(f"entry {n}"), *(fingerprint((n, call)) for call in range(3))] for n in range(200)]
    assert len(Cursor("8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10", "in_progress", 1, entries).encode()) < 8_000


@given(text=st.text() | st.binary().map(lambda data: base64.urlsafe_b64encode(data).decode()))
def test_garbage_is_refused(text: str) -> None:
    refuse(text)


@given(cursor=CURSORS, data=st.data())
def test_a_cursor_that_was_cut_off_is_refused(cursor: Cursor, data: st.DataObject) -> None:
    text = cursor.encode()
    refuse(text[: data.draw(st.integers(0, len(text) - 1))])
    refuse(text[:-1])


@given(value=JSON)
def test_other_data_in_the_same_wrapping_is_refused(value: Any) -> None:
    refuse(packed(value))


@pytest.mark.parametrize(
    "fields",
    [
        [2, "id", None, None, []],
        [1, None, None, None, []],
        [1, "id", 5, None, []],
        [1, "id", None, "x", []],
        [1, "id", None, None, {}],
        [1, "id", None, None, [1]],
        [1, "id", None, None, [["x"]]],
        [1, "id", None, None, [[[]]]],
        [1, "id", None, None],
        [1, "id", None, None, [], []],
    ],
)
def test_fields_of_the_wrong_kind_are_refused(fields: list[Any]) -> None:
    refuse(packed(fields))


def test_what_is_no_text_or_unpacks_to_too_much_is_refused() -> None:
    for value in (None, 5, b"abc", ["x"]):
        refuse(value)
    refuse(base64.urlsafe_b64encode(zlib.compress(b"[" * 100_000)).decode())
    refuse(base64.urlsafe_b64encode(zlib.compress(b'[1, "' + b"x" * 20_000_000 + b'", null, null, []]', 9)).decode())


@given(value=JSON)
def test_a_fingerprint_depends_on_the_value_and_not_on_the_order_of_keys(value: Any) -> None:
    turned = dict(reversed(value.items())) if isinstance(value, dict) else value
    assert fingerprint(value) == fingerprint(turned) == fingerprint(json.loads(json.dumps(value)))
    assert fingerprint([value]) != fingerprint([value, value])


def test_a_fingerprint_exists_for_a_text_that_was_cut_within_a_character() -> None:
    assert fingerprint("cut \ud83d") != fingerprint("cut \ud83e")
