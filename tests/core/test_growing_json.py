"""Snapshots of which one list grows are decoded like any JSON; what came before isn't decoded again."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core import growing_json
from lumnisai._core.growing_json import GrowingDecoder
from lumnisai._core.json_decoding import load_json

leaves = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters(exclude_categories=["Cs"]))
)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["log", "a", "b]"]), inner, max_size=3),
    max_leaves=6,
)
logs = st.lists(values, max_size=6)
INDENTS = st.sampled_from([None, 0, 3])


@pytest.fixture(autouse=True)
def however_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have small ones decoded in the same way as large ones."""
    monkeypatch.setattr(growing_json, "WORTH_IT", 0)


@st.composite
def snapshots(draw: st.DrawFn) -> list[bytes]:
    """Several versions of an object: with more in the log, something else, or less, and with other fields around it."""
    log = draw(logs)
    texts: list[bytes] = []
    indent, ascii_only = draw(INDENTS), draw(st.booleans())
    for _ in range(draw(st.integers(1, 5))):
        log = draw(st.sampled_from([log, log + draw(logs), log[:1] + draw(logs), log[:-1]]))
        fields: list[tuple[str, Any]] = draw(st.lists(st.tuples(st.sampled_from(["a", "b", "log"]), values), max_size=2))
        fields.insert(draw(st.integers(0, len(fields))), ("log", log))
        # By hand, because names may come twice.
        members = [f"{json.dumps(name)}: {json.dumps(value, indent=indent, ensure_ascii=ascii_only)}" for name, value in fields]
        texts.append(("{" + " ,\n".join(members) + "} ").encode())
    return texts


def alike(one: Any, other: Any) -> bool:
    """Whether they are equal and of the same types, however deep: 1, 1.0 and true are not."""
    return repr(one) == repr(other)


def check_as_ever(decode: GrowingDecoder, text: bytes) -> None:
    """Hold what is decoded, or refused, against what the usual decoder does."""
    try:
        expected = load_json(text)
    except ValueError:
        with pytest.raises(ValueError):  # noqa: PT011 - any kind of it
            decode(text)
    else:
        assert alike(decode(text), expected)


@given(texts=snapshots())
def test_each_snapshot_reads_as_if_it_were_the_first(texts: list[bytes]) -> None:
    decode = GrowingDecoder("log")
    for text in texts:
        assert alike(decode(text), json.loads(text))


@given(texts=snapshots(), data=st.data())
def test_what_is_no_json_is_refused_and_spoils_nothing(texts: list[bytes], data: st.DataObject) -> None:
    decode = GrowingDecoder("log")
    for text in texts:
        place = data.draw(st.integers(0, len(text)))
        mark = data.draw(st.sampled_from([b"", b",", b"]", b"}", b'"', b"1", b" ", b"\xff", b":", b"log", b"null"]))
        damaged = text[:place] + mark + text[data.draw(st.sampled_from([place, place + 1, len(text)])) :]
        check_as_ever(decode, damaged)
        assert alike(decode(text), json.loads(text))


def snapshot(count: int, status: str) -> bytes:
    """Return a run whose log has so many entries."""
    entries = [{"message": f"Step {number}", "tool_calls": [{"name": "search"}]} for number in range(count)]
    return json.dumps({"status": status, "log": entries, "error": None}).encode()


def test_what_came_before_is_the_same_object_whatever_stands_around_the_list() -> None:
    decode = GrowingDecoder("log")
    seen = [
        decode(snapshot(count, status))["log"] for count, status in ((0, "queued"), (2, "in_progress"), (2, "x"), (5, "done"))
    ]
    assert [len(log) for log in seen] == [0, 2, 2, 5]
    for before, after in pairwise(seen):
        assert all(one is other for one, other in zip(before, after, strict=False))


def test_a_list_that_was_changed_by_its_reader_is_whole_the_next_time() -> None:
    decode = GrowingDecoder("log")
    decode(snapshot(2, "in_progress"))["log"].clear()
    assert decode(snapshot(3, "in_progress"))["log"] == json.loads(snapshot(3, "in_progress"))["log"]


def test_a_number_that_goes_on_is_another_number() -> None:
    decode = GrowingDecoder("log")
    assert [decode(b'{"log": [1, 2]}'), decode(b'{"log": [1, 23, 4]}'), decode(b'{"log": [1, 23, 4.5]}')] == [
        {"log": [1, 2]},
        {"log": [1, 23, 4]},
        {"log": [1, 23, 4.5]},
    ]


@pytest.mark.parametrize(
    "odd", [b"[]", b"null", b"{}", b"", b'{"log": {}}', b'{"log": [1,]}', b'{"log": [1]} 2', b"{1: 2}", b"\xff"]
)
def test_what_is_no_such_object_reads_as_ever(odd: bytes) -> None:
    decode = GrowingDecoder("log")
    decode(b'{"log": [1]}')
    check_as_ever(decode, odd)


def test_a_nesting_that_is_too_deep_is_an_error_as_ever() -> None:
    with pytest.raises(RecursionError):
        GrowingDecoder("log")(b'{"log": ' + b"[" * 200_000 + b"]" * 200_000 + b"}")
