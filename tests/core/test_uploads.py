"""What may be uploaded, under which name, for whom, and with which tags."""

from __future__ import annotations

import io
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest

from lumnisai._core.multipart import LocalFile
from lumnisai._core.operations import OPERATIONS
from lumnisai._core.scope import Acting, Scope
from lumnisai._core.uploads import (
    checked_lines,
    file_scope,
    new_tags,
    one_file,
    placement,
    several_files,
    tag_list,
    tag_text,
)
from lumnisai.exceptions import MissingUserId, TenantScopeUserIdConflict, UserIdConflict, ValidationError
from lumnisai.types import FileScope

UPLOAD = OPERATIONS["upload_file"]
USER, TENANT, ALICE = Acting(Scope.USER), Acting(Scope.TENANT), Acting(Scope.USER, "alice")


@pytest.mark.parametrize(
    ("acting", "scope", "user_id", "expected"),
    [
        (USER, None, "bob", ("user", "bob")),
        (USER, "user", "bob", ("user", "bob")),
        (USER, "tenant", None, ("tenant", None)),
        (USER, "tenant", "bob", ("tenant", None)),
        (ALICE, None, None, ("user", "alice")),
        (ALICE, None, "alice", ("user", "alice")),
        (ALICE, FileScope.TENANT, None, ("tenant", None)),
        (ALICE, Scope.USER, None, ("user", "alice")),
        (TENANT, None, None, ("tenant", None)),
        (TENANT, " TENANT ", None, ("tenant", None)),
    ],
)
def test_a_file_goes_to_the_user_where_there_is_one(acting: Acting, scope: Any, user_id: Any, expected: Any) -> None:
    assert placement(acting, UPLOAD, scope, user_id) == expected


@pytest.mark.parametrize(
    ("acting", "scope", "user_id", "error"),
    [
        (USER, None, None, MissingUserId),
        (USER, "user", None, MissingUserId),
        (TENANT, "user", None, MissingUserId),
        (TENANT, None, "bob", TenantScopeUserIdConflict),
        (TENANT, "tenant", "bob", TenantScopeUserIdConflict),
        (ALICE, "tenant", "bob", UserIdConflict),
        (ALICE, None, "bob", UserIdConflict),
        (USER, "shared", "bob", ValidationError),
    ],
)
def test_a_file_is_refused_where_its_place_is_not_clear(acting: Acting, scope: Any, user_id: Any, error: type) -> None:
    with pytest.raises(error) as raised:
        placement(acting, UPLOAD, scope, user_id)
    assert type(raised.value) is error


def test_scopes_may_be_written_as_text() -> None:
    assert file_scope("User") is FileScope.USER
    with pytest.raises(ValidationError, match="'user' or 'tenant'"):
        file_scope("public")


def test_a_path_gives_its_name_and_is_not_opened() -> None:
    file = one_file(Path("/nowhere/report.pdf"), None, None, None)
    assert isinstance(file.payload, LocalFile)
    assert (file.file_name, file.mime_type) == ("report.pdf", None)
    assert one_file("report.pdf", None, "other.txt", "text/plain")[1:] == ("other.txt", "text/plain")


def test_a_path_that_is_not_utf_8_gets_a_name_that_can_be_sent() -> None:
    assert one_file(os.fsdecode(b"/tmp/caf\xe9.txt"), None, None, None).file_name == "caf\ufffd.txt"


@pytest.mark.parametrize("content", [b"", b"bytes", bytearray(b"bytes"), memoryview(b"bytes")])
def test_bytes_are_taken_even_when_there_are_none(content: bytes) -> None:
    assert one_file(None, content, "a.bin", None).payload == content


def test_an_open_file_brings_its_name(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_bytes(b"# Notes")
    with path.open("rb") as opened:
        assert one_file(None, opened, None, None).file_name == "notes.md"
        assert one_file(None, opened, "else.md", None).file_name == "else.md"
        assert opened.tell() == 0
    with os.fdopen(os.open(path, os.O_RDONLY), "rb") as by_number, pytest.raises(ValidationError, match="pass file_name"):
        one_file(None, by_number, None, None)


def test_text_files_are_refused_whatever_they_are(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.touch()
    with path.open(encoding="utf-8") as opened, pytest.raises(ValidationError, match="text mode; open it with mode 'rb'"):
        one_file(None, opened, None, None)  # type: ignore[arg-type]
    with tempfile.NamedTemporaryFile("w+") as wrapped, pytest.raises(ValidationError, match="text mode"):
        one_file(None, wrapped, None, None)  # type: ignore[arg-type]
    with pytest.raises(ValidationError, match="text mode"):
        one_file(None, io.StringIO("text"), "a.txt", None)  # type: ignore[arg-type]


class Asynchronous:
    """A file whose read() has to be awaited."""

    async def read(self, size: int) -> bytes:
        """Read nothing."""
        return b""


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("text", "pass bytes"),
        (Path("a.txt"), "pass it as file_path"),
        (42, "not int"),
        (Asynchronous(), "plain binary file"),
    ],
)
def test_other_contents_are_refused_with_a_sentence(content: Any, sentence: str) -> None:
    with pytest.raises(ValidationError, match=sentence):
        one_file(None, content, "a.txt", None)


def test_a_file_that_can_not_be_read_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as opened, pytest.raises(ValidationError, match="open it with mode 'rb'"):
        one_file(None, opened, None, None)
    with (tmp_path / "a.txt").open("rb") as opened:
        pass
    with pytest.raises(ValidationError, match="closed file"):
        one_file(None, opened, None, None)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((None, None, "a.txt", None), "neither of them"),
        (("a.txt", b"", "a.txt", None), "both of them"),
        ((None, b"", None, None), "pass file_name"),
        ((None, b"", " ", None), "file_name must be a name"),
        (("", None, None, None), "is empty"),
        (("a\0b", None, None, None), "null character"),
        ((42, None, None, None), "must be a path"),
        ((None, b"", "a.txt", "text"), "mime_type must be a media type"),
        ((None, b"", "a.txt", "text/plain\r\nX: 1"), "mime_type must be a media type"),
        ((None, b"", "a.txt", "text/plain\n;a=b"), "mime_type must be a media type"),
    ],
)
def test_what_does_not_say_which_file_is_refused(arguments: Any, sentence: str) -> None:
    with pytest.raises(ValidationError, match=sentence):
        one_file(*arguments)


@pytest.mark.parametrize("mime_type", ["text/csv", "text/csv; charset=utf-8", "application/vnd.ms-excel", "image/svg+xml"])
def test_media_types_are_taken_as_they_are(mime_type: str) -> None:
    assert one_file(None, b"", "a", mime_type).mime_type == mime_type


def test_several_files_are_paths_first_and_contents_after_them() -> None:
    with io.BytesIO(b"two") as opened:
        files = several_files(["one.txt"], [("two.txt", opened), ("three.txt", b"")])
    assert [file.file_name for file in files] == ["one.txt", "two.txt", "three.txt"]


@pytest.mark.parametrize(
    ("paths", "contents", "sentence"),
    [
        (None, None, "at least one file"),
        ([], [], "at least one file"),
        ("a.txt", None, "a list of paths"),
        (Path("a.txt"), None, "a list of paths"),
        (None, [b"content"], "pairs"),
        (None, ["ab"], "pairs"),
        (None, [(None, b"content")], "pass file_name"),
    ],
)
def test_several_files_must_be_at_least_one_and_each_whole(paths: Any, contents: Any, sentence: str) -> None:
    with pytest.raises(ValidationError, match=sentence):
        several_files(paths, contents)


def test_tags_may_be_a_list_or_a_text() -> None:
    assert tag_list(" finance , 2026,") == tag_list([" finance", "2026 "]) == ["finance", "2026"]
    assert tag_text(("finance", "2026")) == new_tags("finance,2026") == "finance,2026"
    assert tag_list(None) is tag_list([]) is tag_list(" , ") is new_tags(None) is None


def test_tags_up_to_the_limits_are_taken() -> None:
    assert new_tags(["x" * 50] * 10) == ",".join(["x" * 50] * 10)


@pytest.mark.parametrize(
    ("tags", "sentence"),
    [
        (["a,b"], "'a,b' holds a comma"),
        ([1], "one is int"),
        (["x"] * 11, "at most 10 of them; got 11"),
        (",".join("abcdefghijk"), "at most 10 of them; got 11"),
        (["x" * 51], "at most 50 characters"),
    ],
)
def test_tags_the_platform_would_change_or_refuse_are_refused(tags: Any, sentence: str) -> None:
    with pytest.raises(ValidationError, match=sentence):
        new_tags(tags)


@pytest.mark.parametrize(("start", "end"), [(None, None), (1, None), (None, 1), (1, 1), (3, 9)])
def test_ranges_of_lines_that_hold_some_are_taken(start: int | None, end: int | None) -> None:
    checked_lines(start, end)


@pytest.mark.parametrize(
    ("start", "end", "sentence"),
    [(0, None, "start_line must be 1 or more"), (None, 0, "end_line must be 1"), (-1, 3, "start_line"), (3, 2, "3 to 2")],
)
def test_ranges_of_lines_that_hold_none_are_refused(start: int | None, end: int | None, sentence: str) -> None:
    with pytest.raises(ValidationError, match=sentence):
        checked_lines(start, end)
