"""Write a file that stands under its name only when it is whole."""

from __future__ import annotations

import os
import stat
import uuid
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import IO, Protocol, Self

from lumnisai.exceptions import FileNotFoundError, FileOperationError, ValidationError


class Sink(Protocol):
    """Where the body of an answer is written, from its beginning again when an attempt failed."""

    def write(self, chunk: bytes, /) -> object:
        """Write all of a chunk."""
        ...

    def restart(self) -> None:
        """Forget what was written."""
        ...


class MemoryFile(BytesIO):
    """A file in memory."""

    def restart(self) -> None:
        """Forget what was written."""
        self.seek(0)
        self.truncate()


class SavedFile:
    """A block that fills a sibling of the target, which takes the target's place at the end.

    When the block ends with an exception the sibling is removed, and what was there before is as it was.
    """

    def __init__(self, path: Path) -> None:
        # Through symbolic links, as open() would: the link stays, and what it points to changes.
        self._target = Path(os.path.realpath(path))
        self._part = self._target.with_name(f".lumnisai-{uuid.uuid4().hex}.part")
        self._mode: int | None = None
        self._file: IO[bytes] | None = None

    def check(self) -> None:
        """Refuse a target that can't become a file.

        Raises:
            ValidationError: It is a directory, or something else that must not be replaced.
            FileNotFoundError: The directory it is to lie in does not exist.
        """
        if not os.path.isdir(self._target.parent):
            raise FileNotFoundError(f"save_path: there is no directory {str(self._target.parent)!r}; make it first.")
        try:
            mode = self._target.stat().st_mode
        except OSError:
            return
        if stat.S_ISDIR(mode):
            raise ValidationError(f"save_path: {str(self._target)!r} is a directory; add the name of the file.")
        if not stat.S_ISREG(mode):
            raise ValidationError(f"save_path: {str(self._target)!r} is not a regular file; write what stream() gives to it.")
        self._mode = stat.S_IMODE(mode)

    def __enter__(self) -> Self:
        try:
            self._file = self._part.open("xb")
        except OSError as error:
            raise self._failure(error) from error
        return self

    def write(self, chunk: bytes) -> None:
        """Write all of a chunk."""
        assert self._file is not None  # noqa: S101 - only within the block
        try:
            self._file.write(chunk)
        except OSError as error:
            raise self._failure(error) from error

    def restart(self) -> None:
        """Forget what was written."""
        assert self._file is not None  # noqa: S101 - only within the block
        self._file.seek(0)
        self._file.truncate()

    def __exit__(self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None) -> None:
        assert self._file is not None  # noqa: S101 - only at the end of the block
        try:
            self._file.close()
            if exc_type is None:
                if self._mode is not None:
                    self._part.chmod(self._mode)
                self._part.replace(self._target)
        except OSError as error:
            if exc_type is None:
                raise self._failure(error) from error
        finally:
            self._part.unlink(missing_ok=True)

    def _failure(self, error: OSError) -> FileOperationError:
        return FileOperationError(f"save_path: {str(self._target)!r} can't be written: {error.strerror or error}.")
