"""Deadlines in every phase of a call, files on their way, and clients that are closed meanwhile."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import IO, Any

from lumnisai import (
    ClientClosedError,
    ConnectionFailedError,
    DeadlineExceededError,
    FileOperationError,
    RequestTimeoutError,
    ServerError,
    UnreadableAnswerError,
    ValidationError,
)
from lumnisai._core.timeouts import Timeout
from tests.faults.case import ID, MOMENT, OK, USER, Case, Expected, answer, failing, read, write
from tests.faults.connection_cases import BODY, CHUNKED, HEAD, WHOLE
from tests.faults.server import Step
from tests.faults.story_cases import CREATED, stream

SHORT = {"deadline": 0.2, "timeout": 5.0}
LATE = Expected(DeadlineExceededError, within=1.5, says="0.2 s")
LARGE = b"0123456789" * 1_000_000


class OneShot(io.RawIOBase):
    """A source that can be read only once, such as a pipe; it may break off on the way.

    Args:
        size: Bytes that it has.
        breaks: What is raised in place of its end.
    """

    def __init__(self, size: int, breaks: BaseException | None = None) -> None:
        super().__init__()
        self._left, self._breaks = size, breaks

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that it can't go back."""
        return False

    def readinto(self, buffer: Any) -> int:
        """Give the next bytes."""
        if self._left == 0 and self._breaks is not None:
            raise self._breaks
        size = min(self._left, len(buffer))
        buffer[:size] = b"x" * size
        self._left -= size
        return size


class Shrinking(io.BytesIO):
    """A file that says to be larger than it is."""

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go somewhere, and say that the end is further away."""
        return super().seek(offset, whence) + (1000 if whence == io.SEEK_END else 0)


def uploading(source: Callable[[], IO[bytes] | io.RawIOBase | bytes]) -> Callable[[Any], Any]:
    """Return a call that uploads what this gives, anew each time."""
    return lambda client: client.files.upload(file_content=source(), file_name="a.txt", scope="tenant", user_id=USER)


def download(client: Any) -> Any:
    """Fetch the bytes of a file."""
    return client.files.download(ID, user_id=USER)


small, once = uploading(lambda: b"small"), uploading(lambda: OneShot(100_000))
seekable, large = uploading(lambda: io.BytesIO(b"x" * 100_000)), uploading(lambda: LARGE)
STORED = Step(answer(201, {"file_id": ID, "file_name": "a.txt", "status": "pending", "message": "ok", "created_at": MOMENT}))
GIVEN = Expected(gives="a.txt")
BYTES = b"the bytes of a file"
FILE = Step(answer(200, BYTES, kind="application/octet-stream"))
CUT = FILE._replace(sends=FILE.sends[:-5])


def _late(name: str, *steps: Step, call: Callable[[Any], Any] = read, operation: str = "get_user", **more: Any) -> Case:
    expected = more.pop("expected", LATE)
    return Case(f"the deadline passes {name}", steps, call, expected, operation, settings=SHORT, real_time=True, **more)


DEADLINES = [
    _late("while connecting", where="unreachable"),
    _late("in the TLS handshake", Step(reads="nothing", ends="silence"), base_url="https://{here}"),
    _late("while waiting for an answer", Step(ends="silence")),
    _late("while waiting for an answer to a write", Step(ends="silence"), call=write, operation="create_user"),
    _late("inside the headers", Step(HEAD, ends="silence")),
    _late("inside the body", Step(WHOLE[:-9], ends="silence")),
    _late("while headers drip", Step(HEAD + b"X: " + b"x" * 99, drips=0.01)),
    _late("while a body drips", Step(BODY, WHOLE[: -len(BODY)], drips=0.01)),
    _late("while chunks drip", Step(b"1\r\n \r\n" * 99, CHUNKED, drips=0.005)),
    _late("while uploading", Step(reads="headers", ends="silence")._replace(drips=1.0, sends=b"H"), call=large,
          operation="upload_file"),
    _late("while downloading", Step(BYTES * 9, answer(200, kind="text/plain", length=171), drips=0.01), call=download,
          operation="download_file"),
    _late("in the create call of a stream", Step(ends="silence"), call=stream, operation="create_response"),
    _late("in a long poll", CREATED, Step(ends="silence"), call=stream, operation="get_response",
          expected=LATE._replace(connections=2)),
    _late("in a second attempt", failing(503, "Retry-After: 0"), Step(ends="silence"), expected=LATE._replace(attempts=2)),
    Case("the deadline would pass in a backoff", [failing(503, "Retry-After: 3")], read,
         Expected(ServerError, status=503, retry_after=3, pauses=[]), "get_user", settings={"deadline": 2}),
    Case("no limit is no limit", [failing(503, "Retry-After: 119"), OK], read, Expected(attempts=2, pauses=[119]), "get_user",
         settings={"deadline": None, "timeout": None}),
]  # fmt: skip

FILES = [
    Case("an upload breaks, once", [Step(ends="reset"), STORED], small, GIVEN._replace(attempts=2), "upload_file"),
    Case("an upload breaks, always", [Step(ends="reset")], seekable, Expected(ConnectionFailedError, attempts=4), "upload_file"),
    Case("an upload is refused for a while", [failing(503), failing(429), STORED], seekable, GIVEN._replace(attempts=3),
         "upload_file"),
    Case("an upload is reset before its body was read", [Step(reads="headers", ends="reset"), STORED], large,
         GIVEN._replace(attempts=2), "upload_file"),
    Case("an upload that can be read once arrives", [STORED], once, GIVEN, "upload_file"),
    Case("an upload that can be read once is not tried again", [Step(ends="reset"), STORED], once,
         Expected(ConnectionFailedError), "upload_file"),
    Case("an upload that can be read once is refused for a while", [failing(503), STORED], once,
         Expected(ServerError, status=503), "upload_file"),
    Case("an upload that can be read once never reached the server", [], once, Expected(ConnectionFailedError, attempts=4),
         "upload_file", where="nobody"),
    Case("an upload is answered 413 before its body was read", [failing(413)._replace(reads="headers", ends="drain")], large,
         Expected(ValidationError, status=413), "upload_file"),
    Case("the source of an upload fails", [Step(ends="drain")], uploading(lambda: OneShot(9, OSError(5, "Input/output error"))),
         Expected(FileOperationError, says="Input/output error"), "upload_file"),
    Case("the source of an upload fails in its own way", [Step(ends="drain")],
         uploading(lambda: OneShot(9, ZeroDivisionError("its own"))), Expected(ZeroDivisionError), "upload_file"),
    Case("a file becomes shorter while it is sent", [Step(ends="drain")], uploading(lambda: Shrinking(b"short")),
         Expected(FileOperationError, says="shorter"), "upload_file"),
    Case("a download arrives", [FILE], download, Expected(gives=BYTES), "download_file"),
    Case("a download breaks before its first byte", [Step(ends="reset"), FILE], download, Expected(gives=BYTES, attempts=2),
         "download_file"),
    Case("a download is refused for a while", [failing(503), FILE], download, Expected(gives=BYTES, attempts=2), "download_file"),
    Case("a download is cut off, always", [CUT], download, Expected(ConnectionFailedError, attempts=4), "download_file"),
    Case("a download is cut off, once", [CUT, FILE], download, Expected(gives=BYTES, attempts=2), "download_file"),
    Case("a download's gzip is none", [Step(answer(200, BYTES, "Content-Encoding: gzip"))], download,
         Expected(UnreadableAnswerError, status=200), "download_file"),
]  # fmt: skip


def _phase(name: str, timeout: Timeout, *steps: Step, call: Callable[[Any], Any] = read, operation: str = "get_user",
           says: str = "0.15 s", **more: Any) -> Case:  # fmt: skip
    expected = Expected(RequestTimeoutError, attempts=2, within=2.0, says=says)
    settings = {"timeout": timeout, "max_retries": 1}
    return Case(f"the limit of {name} passes", steps, call, expected, operation, settings=settings, real_time=True, **more)


# A server that takes nothing of a body, and one that says nothing.
DEAF, MUTE = Step(b"H", reads="headers", drips=3.0), Step(ends="silence")
PHASES = [
    _phase("connecting", Timeout(total=9, connect=0.15), where="unreachable"),
    _phase("connecting, TLS included", Timeout(total=9, connect=0.15), MUTE._replace(reads="nothing"), base_url="https://{here}"),
    _phase("reading", Timeout(total=9, read=0.15), MUTE),
    _phase("reading a body", Timeout(total=9, read=0.15), Step(WHOLE[:-9], ends="silence")),
    _phase("writing", Timeout(total=9, write=0.15), DEAF, call=large, operation="upload_file"),
    _phase("the whole, though each part is quick", Timeout(total=0.15, read=9), Step(BODY, WHOLE[: -len(BODY)], drips=0.01)),
    _phase("a part alone", Timeout(read=0.15), MUTE),
    Case("the limit of reading is none of the whole", [Step(BODY, WHOLE[: -len(BODY)], drips=0.001)], read, Expected(),
         "get_user", settings={"timeout": Timeout(total=9, read=0.15)}, real_time=True),
]  # fmt: skip

CLOSED = Expected(ClientClosedError, within=1.5)
CLOSING = [
    Case("close() in a pause between attempts", [failing(503, "Retry-After: 60")._replace(closes_client=True)], read, CLOSED,
         "get_user", real_time=True),
    Case("close() while waiting for an answer", [Step(closes_client=True, ends="silence")], read, CLOSED, "get_user",
         real_time=True),
    Case("close() inside a body", [Step(WHOLE[:-9], closes_client=True, ends="silence")], read, CLOSED, "get_user",
         real_time=True),
    Case("close() while waiting for an answer to a write", [Step(closes_client=True, ends="silence")], write, CLOSED,
         "create_user", real_time=True),
    Case("close() while uploading", [Step(reads="headers", closes_client=True, ends="silence")], large, CLOSED, "upload_file",
         real_time=True),
    Case("close() in a long poll", [CREATED, Step(closes_client=True, ends="silence")], stream,
         CLOSED._replace(connections=2), "get_response", real_time=True),
    Case("close() inside a download", [CUT._replace(closes_client=True, ends="silence")], download, CLOSED, "download_file",
         real_time=True),
]  # fmt: skip
