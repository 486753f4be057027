"""Forms survive the trip to the parser that servers use, are as long as they say, and can be sent again."""

from __future__ import annotations

import asyncio
import io
import os
import re
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartParser

from lumnisai._core.multipart import CHUNK_SIZE, Multipart
from lumnisai._core.uploads import at_path
from lumnisai._sync.uploads import body_of
from lumnisai.exceptions import FileNotFoundError as NoSuchFile
from lumnisai.exceptions import FileOperationError, ValidationError
from lumnisai_api.types import File

# Text without halves of surrogate pairs: everything that can be sent.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
NAMES = TEXTS.filter(lambda name: name[1:3] != ":\\" and name[:2] != "\\\\")  # the parser strips Windows directories
AWKWARD = st.sampled_from([b"\r\n", b"--", b"--frontier", b"\r\n--frontier\r\n", b"\r\n--frontier--\r\n", b"\0"])
CONTENTS = st.lists(st.one_of(st.binary(max_size=200), AWKWARD), max_size=6).map(b"".join)


def sent(form: Multipart) -> bytes:
    """Give the whole body."""
    return b"".join(body_of(form))


def parsed(form: Multipart) -> list[tuple[str, Any]]:
    """Read a form as a server does; files as name, media type and content."""

    async def parse() -> list[tuple[str, Any]]:
        async def stream() -> AsyncGenerator[bytes, None]:
            for chunk in body_of(form):
                yield chunk

        found = []
        parts = await MultiPartParser(Headers(form.headers), stream()).parse()
        for name, part in parts.multi_items():
            if isinstance(part, UploadFile):
                found.append((name, (part.filename, part.content_type, await part.read())))
                await part.close()
            else:
                found.append((name, part))
        return found

    return asyncio.run(parse())


def on_the_wire(name: str) -> str:
    """Give a name as it arrives: what can't stand between quotation marks is percent-encoded."""
    return re.sub(r'[\x00-\x1f\x7f"]', lambda match: f"%{ord(match[0]):02X}", name)


@settings(deadline=None, max_examples=150)
@given(name=NAMES, content=CONTENTS, text=TEXTS)
def test_any_name_and_any_content_arrive(name: str, content: bytes, text: str) -> None:
    form = Multipart([("tags", text), ("file", File(content, name, "text/csv")), ("scope", "user")])
    assert parsed(form) == [("tags", text), ("file", (on_the_wire(name), "text/csv", content)), ("scope", "user")]


@settings(deadline=None, max_examples=100)
@given(files=st.lists(st.tuples(NAMES, CONTENTS), max_size=5), as_files=st.booleans(), skipped=st.integers(0, 50))
def test_the_body_is_as_long_as_it_says_and_the_same_each_time(
    files: list[tuple[str, bytes]], as_files: bool, skipped: int
) -> None:
    parts = []
    for name, content in files:
        source = io.BytesIO(content)
        source.seek(min(skipped, len(content)))
        parts.append(("files", File(source if as_files else content, name)))
    form = Multipart(parts)
    first = sent(form)
    assert form.headers["Content-Length"] == str(len(first))
    assert form.can_be_repeated
    assert sent(form) == first


@given(content=CONTENTS)
def test_a_file_is_sent_from_where_it_stood(content: bytes) -> None:
    source = io.BytesIO(b"read before" + content)
    source.seek(len(b"read before"))
    assert parsed(Multipart([("file", File(source, "rest.bin"))]))[0][1][2] == content
    assert not source.closed


def test_a_boundary_inside_a_file_does_not_end_it() -> None:
    other = sent(Multipart([("file", File(b"inner", "inner.txt"))]))
    form = Multipart([("file", File(other, "outer.txt"))])
    assert parsed(form)[0][1][2] == other


@pytest.mark.parametrize("name", ["ends with\\", "\\", 'say "hi"', "a;b=c.txt", "naïve ✓.txt", "a\r\nX-Evil: 1.txt", "..\\x"])
def test_an_awkward_name_neither_breaks_the_form_nor_adds_headers(name: str) -> None:
    [(field, (arrived, kind, content))] = parsed(Multipart([("file", File(b"content", name))]))
    assert (field, arrived, content) == ("file", on_the_wire(name), b"content")
    assert "\n" not in kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("report.pdf", "application/pdf"),
        ("REPORT.PDF", "application/pdf"),
        ("notes.txt.gz", "application/octet-stream"),
        ("no extension", "application/octet-stream"),
        ("data:text/html,x", "application/octet-stream"),
        ("data:a/b\r\nX-Evil: y,z", "application/octet-stream"),
    ],
)
def test_the_media_type_comes_from_the_extension_alone(name: str, kind: str) -> None:
    assert parsed(Multipart([("file", File(b"", name))]))[0][1][1] == kind


def test_a_media_type_that_was_given_wins() -> None:
    assert parsed(Multipart([("file", File(b"", "a.pdf", "text/x-special"))]))[0][1][1] == "text/x-special"


@pytest.mark.parametrize("part", [("tags", "\ud800"), ("file", File(b"", "\ud800.txt"))])
def test_what_is_no_text_is_refused_with_a_sentence(part: tuple[str, Any]) -> None:
    with pytest.raises(ValidationError, match="half of a surrogate pair"):
        Multipart([part])


def test_a_file_that_is_only_named_is_open_only_while_it_is_sent(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(300)]
    for path in paths:
        path.write_text(path.name)
    form = Multipart([("files", at_path(path)) for path in paths])
    before = len(os.listdir("/dev/fd"))
    assert max(len(os.listdir("/dev/fd")) for _ in body_of(form)) <= before + 1
    assert len(os.listdir("/dev/fd")) == before
    assert [(name, content) for _, (name, _, content) in parsed(form)] == [(path.name, path.name.encode()) for path in paths]


def test_a_named_file_can_be_sent_again_and_tells_its_size(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(os.urandom(3 * CHUNK_SIZE + 17))
    form = Multipart([("file", at_path(path))])
    first = sent(form)
    assert form.headers["Content-Length"] == str(len(first))
    assert sent(form) == first


def test_no_piece_of_a_large_file_is_large() -> None:
    large = bytes(5 * CHUNK_SIZE + 1)
    for source in (large, io.BytesIO(large)):
        assert max(len(chunk) for chunk in body_of(Multipart([("file", File(source, "large.bin"))]))) <= CHUNK_SIZE


def test_a_pipe_is_sent_without_a_length_and_only_once() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"from a pipe")
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        form = Multipart([("file", File(pipe, "pipe.txt"))])
        assert "Content-Length" not in form.headers
        assert form.can_be_repeated  # as long as nothing was read of it
        assert b"from a pipe" in sent(form)
        with pytest.raises(FileOperationError, match=r"'pipe.txt' was read already"):
            sent(form)


@pytest.mark.parametrize("named", [True, False])
def test_a_file_that_became_shorter_is_reported(tmp_path: Path, named: bool) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(b"0123456789")
    with path.open("rb") as opened:
        form = Multipart([("file", at_path(path) if named else File(opened, "log.txt"))])
        os.truncate(path, 4)
        with pytest.raises(FileOperationError, match=r"'log.txt' became shorter"):
            sent(form)


def test_a_file_that_grew_is_sent_as_far_as_it_went(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(b"first")
    form = Multipart([("file", at_path(path))])
    path.write_bytes(b"first and second")
    assert parsed(form)[0][1][2] == b"first"


def test_a_file_that_is_not_there_is_found_out_before_anything_is_sent(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile, match="There is no file"):
        Multipart([("file", at_path(tmp_path / "missing.txt"))])
    with pytest.raises(ValidationError, match="is a directory"):
        Multipart([("file", at_path(tmp_path))])


def test_a_file_that_vanished_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "short-lived.txt"
    path.write_bytes(b"here")
    form = Multipart([("file", at_path(path))])
    path.unlink()
    with pytest.raises(NoSuchFile, match=r"short-lived\.txt"):
        sent(form)
