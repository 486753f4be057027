"""A multipart form (RFC 7578) that is streamed and can be sent again."""

from __future__ import annotations

import builtins
import mimetypes
import os
import stat
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from lumnisai.exceptions import FileNotFoundError, FileOperationError, ValidationError

if TYPE_CHECKING:
    from lumnisai_api.types import File

CHUNK_SIZE = 64 * 1024
# What can't stand in a quoted name. As httpx and urllib3 do it: control characters and quotation marks as browsers write them
# (WHATWG HTML, "multipart form data"), backslashes doubled, because most parsers take one for the beginning of an escape.
_ESCAPES = {code: f"%{code:02X}" for code in (*range(0x20), 0x22, 0x7F)} | {ord("\\"): "\\\\"}


class LocalFile:
    """A file by its path. It is open only while it is being read, so that a thousand of them need one descriptor."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: IO[bytes] | None = None
        self._closings = 0

    def size(self) -> int | None:
        """Return the bytes in it; `None` when that shows only in the reading, as with a pipe.

        Raises:
            FileNotFoundError: There is no such file.
            ValidationError: It is a directory.
        """
        try:
            status = self.path.stat()
        except OSError as error:
            raise unreadable(self.path, error) from error
        if stat.S_ISDIR(status.st_mode):
            raise ValidationError(f"{str(self.path)!r} is a directory; name the files in it one by one.")
        return status.st_size if stat.S_ISREG(status.st_mode) else None

    def open(self) -> IO[bytes]:
        """Open it at its beginning."""
        self.close()
        closings = self._closings
        try:
            file = self.path.open("rb")
        except OSError as error:
            raise unreadable(self.path, error) from error
        if self._closings == closings:
            self._file = file
        else:
            # This thread was given up while it was opening the file.
            file.close()
        return file

    def close(self) -> None:
        """Close it if it is open, or about to be."""
        self._closings += 1
        if self._file is not None:
            self._file.close()
            self._file = None


class Content(NamedTuple):
    """A file's bytes: in memory, in an open file from this position on, or in a file still to be opened."""

    source: IO[bytes] | LocalFile | bytes
    start: int | None
    size: int | None
    name: str


class Multipart:
    """A form whose parts stay where they are until they are sent."""

    def __init__(self, form: Sequence[tuple[str, str | File]], boundary: str | None = None) -> None:
        self._boundary = boundary or f"lumnisai-{uuid.uuid4().hex}"
        self._parts = [self._part(name, value) for name, value in form]
        self._end = f"--{self._boundary}--\r\n".encode()
        self._begun = False

    def pieces(self) -> Iterator[bytes | Content]:
        """Yield what the body is made of, in order; each file from where it stood when the form was made.

        Raises:
            FileOperationError: A file that can be read only once would have to be read again.
        """
        again, self._begun = self._begun, True
        for head, content in self._parts:
            if again and content.start is None:
                raise FileOperationError(
                    f"{content.name!r} was read already and can't be read again; pass a path, bytes, or a file that can seek."
                )
            yield head
            yield content
            yield b"\r\n"
        yield self._end

    @property
    def headers(self) -> dict[str, str]:
        """The headers that go with the body."""
        headers = {"Content-Type": f"multipart/form-data; boundary={self._boundary}"}
        sizes = [content.size for _, content in self._parts]
        if None not in sizes:
            heads = sum(len(head) + 2 for head, _ in self._parts)
            headers["Content-Length"] = str(heads + sum(size or 0 for size in sizes) + len(self._end))
        return headers

    @property
    def can_be_repeated(self) -> bool:
        """Whether every file can be read again from where it stood, or was not read yet."""
        return not self._begun or all(content.start is not None for _, content in self._parts)

    def _part(self, name: str, value: str | File) -> tuple[bytes, Content]:
        disposition = f'form-data; name="{_quoted(name)}"'
        if isinstance(value, str):
            content, kind = _content(_utf8(name, value), name), None
        else:
            disposition += f'; filename="{_quoted(value.file_name)}"'
            kind = value.mime_type or _kind(value.file_name)
            content = _content(value.payload, value.file_name)
        lines = [f"--{self._boundary}", f"Content-Disposition: {disposition}", *([f"Content-Type: {kind}"] if kind else [])]
        return _utf8(name, "\r\n".join([*lines, "", ""])), content


def unreadable(name: str | Path, error: OSError) -> FileOperationError:
    """Return the error for a file of this machine that can't be read."""
    if isinstance(error, builtins.FileNotFoundError):
        return FileNotFoundError(f"There is no file {str(name)!r} on this machine.")
    return FileOperationError(f"{str(name)!r} can't be read: {error.strerror or error}.")


def too_short(name: str) -> FileOperationError:
    """Return the error for a file that ended before the size it had when the form was made."""
    return FileOperationError(f"{name!r} became shorter while it was sent; upload it again when nothing writes to it.")


def _quoted(name: str) -> str:
    return name.translate(_ESCAPES)


def _utf8(name: str, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValidationError(f"{name} holds half of a surrogate pair, which is no character and can't be sent.") from None


def _kind(file_name: str) -> str:
    # By the extension alone: mimetypes reads a name such as "data:…" as a URL and takes the type out of it.
    kind, encoding = mimetypes.guess_type(f"x{os.path.splitext(file_name)[1]}")
    return "application/octet-stream" if kind is None or encoding else kind


def _content(source: IO[bytes] | LocalFile | bytes, name: str) -> Content:
    if isinstance(source, (bytes, bytearray, memoryview)):
        whole = bytes(source)
        return Content(whole, 0, len(whole), name)
    if isinstance(source, LocalFile):
        size = source.size()
        return Content(source, None if size is None else 0, size, name)
    try:
        start = source.tell()
        end = source.seek(0, os.SEEK_END)
        source.seek(start)
    except (OSError, AttributeError, ValueError):
        return Content(source, None, None, name)
    return Content(source, start, max(0, end - start), name)
