"""JSON reads the same with the faster decoder as with Python's own."""

from __future__ import annotations

import builtins
import json
import math
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core import json_decoding
from lumnisai._core.json_decoding import load_json

numbers = st.integers() | st.integers(min_value=10**18, max_value=10**400) | st.floats(allow_nan=False)
texts = st.text(st.characters(exclude_categories=()))
values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=20,
)
ODD = [
    b"-0",
    b"-0.0",
    b"0e0",
    b"1E2",
    b"1e400",
    b"-1e400",
    b"1e-400",
    b"3.0000000000000000001",
    b"[NaN, Infinity, -Infinity]",
    b'{"a": 1, "a": 2}',
    b'"\\ud800"',
    b'"\\ud83d\\ude00"',
    b"\xef\xbb\xbf{}",
    '["ä"]'.encode("utf-16"),
    b" \t\r\n[1] \n",
    b'"\\/"',
]
BROKEN = [b"", b"{", b"[1,]", b"{'a': 1}", b"01", b"1.", b"nul", b'"\t"', b"[1] 2", b"<html>", b"\xff\xfe", b'"\xff"', b"\x00"]


@pytest.fixture
def without_it(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have the faster decoder not installed."""
    found = builtins.__import__

    def refuse(name: str, *arguments: Any, **named: Any) -> Any:
        if name.startswith("msgspec"):
            raise ImportError(name)
        return found(name, *arguments, **named)

    monkeypatch.setattr(builtins, "__import__", refuse)
    json_decoding._fast_decoder.cache_clear()
    yield
    json_decoding._fast_decoder.cache_clear()


def alike(one: Any, other: Any) -> bool:
    """Whether two values are the same, down to the types of their numbers and the sign of a zero."""
    return repr(one) == repr(other)


@given(values, st.booleans())
def test_what_json_writes_reads_the_same(value: Any, plain: bool) -> None:
    text = json.dumps(value, ensure_ascii=plain)
    content = text.encode("utf-8", "surrogatepass")
    try:
        expected = json.loads(content)
    except ValueError:
        with pytest.raises(ValueError, match=r".+"):
            load_json(content)
    else:
        assert alike(load_json(content), expected)


@given(st.binary(max_size=20) | st.text('[]{}":,.0123456789eE+-truefalsn \\u', max_size=20).map(str.encode))
def test_anything_is_read_or_refused_in_the_same_way(content: bytes) -> None:
    try:
        expected = json.loads(content)
    except ValueError:
        with pytest.raises(ValueError, match=r".+"):
            load_json(content)
    else:
        assert alike(load_json(content), expected)


@pytest.mark.parametrize("content", ODD)
def test_what_only_one_decoder_takes_is_taken(content: bytes) -> None:
    assert alike(load_json(content), json.loads(content))


@pytest.mark.parametrize("content", BROKEN)
def test_what_is_no_json_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        load_json(content)


def test_numbers_of_any_size_keep_all_their_digits() -> None:
    assert load_json(b"[18446744073709551616, 1e3]") == [2**64, 1000.0]
    assert math.isinf(load_json(b"1e999"))


def test_nesting_beyond_all_reason_is_refused() -> None:
    with pytest.raises(RecursionError):
        load_json(b"[" * 200_000 + b"]" * 200_000)


@pytest.mark.usefixtures("without_it")
def test_it_reads_without_the_faster_decoder() -> None:
    assert json_decoding._fast_decoder() is None
    assert load_json(b'{"a": [1, 2.5, null]}') == {"a": [1, 2.5, None]}


def test_the_faster_decoder_is_used_where_it_is_installed() -> None:
    assert (json_decoding._fast_decoder() is not None) is (find_spec("msgspec") is not None)
