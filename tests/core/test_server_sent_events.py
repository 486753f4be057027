"""Server-sent events: the rules of the WHATWG, and bytes that are cut anywhere."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.server_sent_events import ServerSentEvent, ServerSentEventDecoder

# Bytes that mean something to the format, mixed with some that mean nothing and some that are no UTF-8.
PIECES = (
    *(b"data", b"event", b"id", b"retry", b"other", b":", b" ", b"\n", b"\r", b"\r\n", b"\n\n", b"\xef\xbb\xbf", b"\0"),
    *(
        b"x",
        b"12",
        "ø".encode(),
        "€".encode(),
        "😀".encode(),
        "\u2028".encode(),
        b"\x85",
        b"\xff",
        b"\xe2\x82",
        b"{}",
        b"data: y\n",
    ),
)
STREAMS = st.lists(st.sampled_from(PIECES), max_size=40).map(b"".join)
CUTS = st.lists(st.integers(0, 200), max_size=12)
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=12)


def read(*chunks: bytes) -> list[ServerSentEvent]:
    decoder = ServerSentEventDecoder()
    return [event for chunk in chunks for event in decoder.feed(chunk)]


def cut(stream: bytes, places: list[int]) -> list[bytes]:
    """Cut a stream at these places, some of which may be the same."""
    edges = [0, *sorted(min(place, len(stream)) for place in places), len(stream)]
    return [stream[start:end] for start, end in pairwise(edges)]


def by_the_book(stream: bytes) -> list[ServerSentEvent]:
    """Read a whole stream as the standard says, step by step, with no thought of chunks."""
    text = stream.decode("utf-8", errors="replace").removeprefix("\ufeff")
    lines = re.split("\r\n|\n|\r", text)[:-1]  # what has no end is no line
    events, data, kind, identifier = [], "", "", ""
    for line in lines:
        if not line:
            if data:
                events.append(ServerSentEvent(data.removesuffix("\n"), kind or "message", identifier))
            data, kind = "", ""
            continue
        if line.startswith(":"):
            continue
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "data":
            data += value + "\n"
        elif field == "event":
            kind = value
        elif field == "id" and "\0" not in value:
            identifier = value
    return events


@given(stream=STREAMS, places=CUTS)
def test_the_events_are_those_of_the_standard_however_the_bytes_are_cut(stream: bytes, places: list[int]) -> None:
    assert read(*cut(stream, places)) == by_the_book(stream)


@given(stream=STREAMS)
def test_byte_by_byte_gives_the_same_as_all_at_once(stream: bytes) -> None:
    one, other = ServerSentEventDecoder(), ServerSentEventDecoder()
    singly = [event for place in range(len(stream)) for event in one.feed(stream[place : place + 1])]
    assert singly == other.feed(stream)
    assert (one.flush(), one.retry) == (other.flush(), other.retry)


@given(stream=st.binary(max_size=60), places=CUTS)
def test_no_bytes_make_it_fail(stream: bytes, places: list[int]) -> None:
    assert read(*cut(stream, places)) == by_the_book(stream)


@given(lines=st.lists(TEXTS, min_size=1, max_size=5), end=st.sampled_from(["\n", "\r", "\r\n"]), places=CUTS)
def test_what_was_written_comes_back(lines: list[str], end: str, places: list[int]) -> None:
    stream = "".join(f"data: {line}{end}" for line in lines) + end
    assert read(*cut(stream.encode(), places)) == [ServerSentEvent("\n".join(lines))]


@given(stream=STREAMS)
def test_the_end_of_a_stream_counts_as_the_end_of_its_last_event(stream: bytes) -> None:
    decoder = ServerSentEventDecoder()
    events = decoder.feed(stream) + decoder.flush()
    ended = by_the_book(stream + b"\n\n")
    assert events == ended
    assert decoder.flush() == []


@pytest.mark.parametrize(
    ("stream", "events"),
    [
        (b"data: YHOO\ndata: +2\ndata: 10\n\n", [("YHOO\n+2\n10", "message", "")]),
        (b": test stream\n\ndata: one\nid: 1\n\ndata:two\nid\n\ndata:  three\n\n", [("one", "1"), ("two", ""), (" three", "")]),
        (b"data\n\ndata\ndata\n\ndata:", ["", "\n"]),
        (b"data:test\n\ndata: test\n\n", ["test", "test"]),
        (b"event: add\ndata: 1\n\ndata: 2\n\n", [("1", "add", ""), ("2", "message", "")]),
        (b"event: add\n\ndata: 1\n\n", [("1", "message", "")]),
        (b"id: 7\n\ndata: 1\n\n", [("1", "7")]),
        (b"id: 7\ndata: 1\n\nid: a\0b\ndata: 2\n\n", [("1", "7"), ("2", "7")]),
        (b"\xef\xbb\xbfdata: 1\n\n\xef\xbb\xbfdata: 2\n\n", ["1"]),
        (b"\xef\xbb\xbf\xef\xbb\xbfdata: 1\n\n", []),
        (b"DATA: 1\n data: 2\ndata : 3\nother\n\n", []),
        (b"data: a\r\rdata: b\r\n\r\ndata: c\n\r", ["a", "b", "c"]),
        (b"data: a\rdata: b\r\n\n", ["a\nb"]),
        (b"data: lost because no blank line follows\n", []),
        ("data: a\u2028b\x85c\x0bd\n\n".encode(), ["a\u2028b\x85c\x0bd"]),
        (b"data: \xff\xe2\x82\n\n", ["\ufffd\ufffd"]),
    ],
)
def test_the_standard_says(stream: bytes, events: list[str | tuple[str, ...]]) -> None:
    found = read(stream)
    for event, expected in zip(found, events, strict=True):
        wanted = (expected,) if isinstance(expected, str) else expected
        shown = (event.data, event.id) if len(wanted) == 2 else (event.data, event.event, event.id)
        assert shown[: len(wanted)] == wanted


@pytest.mark.parametrize(
    ("line", "retry"), [(b"retry: 3000", 3000), (b"retry: 3s", None), (b"retry: -1", None), (b"retry", None), (b"retry: ", None)]
)
def test_only_digits_set_the_time_of_reconnection(line: bytes, retry: int | None) -> None:
    decoder = ServerSentEventDecoder()
    assert decoder.feed(line + b"\n") == []
    assert decoder.retry == retry


@pytest.mark.parametrize("digits", ["٣", "9" * 5000])
def test_strange_numbers_do_no_harm(digits: str) -> None:
    decoder = ServerSentEventDecoder()
    assert [event.data for event in decoder.feed(f"retry: {digits}\ndata: x\n\n".encode())] == ["x"]


def test_an_event_is_given_with_the_chunk_that_ends_it() -> None:
    decoder = ServerSentEventDecoder()
    assert decoder.feed(b"data: one\r") == []
    # The carriage return alone ends the blank line: nothing has to be waited for.
    assert [event.data for event in decoder.feed(b"\n\r")] == ["one"]
    assert decoder.feed(b"\n") == []
    assert decoder.feed(b"") == []
    assert [event.data for event in decoder.feed(b"data: two\n\ndata: thr")] == ["two"]
    assert [event.data for event in decoder.feed(b"ee\n\n")] == ["three"]


def test_a_long_line_in_small_chunks_takes_time_in_proportion() -> None:
    decoder = ServerSentEventDecoder()
    decoder.feed(b"data: ")
    for _ in range(50_000):
        decoder.feed(b"0123456789")
    assert len(decoder.feed(b"\n\n")[0].data) == 500_000
