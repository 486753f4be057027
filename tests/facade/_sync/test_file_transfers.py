# Written by `make generate` from tests/facade/_async/test_file_transfers.py. Do not edit.
"""Files on their way to the platform and back: piece by piece, whole or not at all."""

from __future__ import annotations

import gc
import io
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from lumnisai import (
    Client,
    ConflictError,
    ConnectionFailedError,
    FileOperationError,
    ServerError,
    ValidationError,
)
from lumnisai import FileNotFoundError as NoSuchFile
from lumnisai.local.identity import DEFAULT_KEY
from lumnisai.types import DuplicateHandling, FileScope
from tests.facade.clocks import LeapingClock
from tests.facade.scripted import Seen, answer, scripted
from tests.facade.unreliable import Answer, Answering, answering, hanging_up

MINUTES = b"# Minutes\nAll were present.\nThe budget for graphene was agreed.\nNothing else.\n"
TAKEN = Answer(body={"file_id": str(uuid4()), "file_name": "a.txt", "status": "pending", "message": ""})
MEBIBYTE = 1024 * 1024


def client_of(server: Answering, **options: object) -> Client:
    """Make a client of such a server on whose clock waiting takes no time."""
    return Client(api_key="key", base_url=server.base_url, clock=LeapingClock(), **options)  # type: ignore[arg-type]


def names_in(directory: Path) -> list[str]:
    """List what is in a directory."""
    return sorted(path.name for path in directory.iterdir())


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """Give a file of this machine."""
    path = tmp_path / "minutes.md"
    path.write_bytes(MINUTES)
    return path


# --- upload ---


def test_a_path_is_uploaded_and_comes_back_as_it_was(alice: Client, minutes: Path) -> None:
    taken = alice.files.upload(file_path=minutes, tags=["Board", "2026"])
    assert taken.file_name == "minutes.md"
    found = alice.files.get(taken.file_id)
    assert (found.file_size, found.file_type, found.mime_type) == (len(MINUTES), "md", "text/markdown")
    assert (found.tags, found.file_scope) == (["board", "2026"], FileScope.USER)
    assert alice.files.download(taken.file_id) == MINUTES


def test_bytes_an_open_file_and_a_path_as_text_are_uploaded_alike(alice: Client, minutes: Path) -> None:
    with minutes.open("rb") as opened:
        taken = [
            alice.files.upload(file_path=str(minutes), duplicate_handling="replace"),
            alice.files.upload(file_content=opened, duplicate_handling=DuplicateHandling.REPLACE),
            alice.files.upload(file_content=MINUTES, file_name="minutes.md", duplicate_handling="replace"),
        ]
        assert not opened.closed
    assert {one.file_name for one in taken} == {"minutes.md"}
    assert len({one.file_id for one in taken}) == 1


def test_an_open_file_is_sent_from_where_it_stands(alice: Client, minutes: Path) -> None:
    with minutes.open("rb") as opened:
        opened.readline()
        taken = alice.files.upload(file_content=opened)
    assert alice.files.download(taken.file_id) == MINUTES.partition(b"\n")[2]


def test_a_pipe_is_uploaded(alice: Client) -> None:
    reading, writing = os.pipe()
    os.write(writing, MINUTES)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        taken = alice.files.upload(file_content=pipe, file_name="piped.md")
    assert alice.files.download(taken.file_id) == MINUTES


def test_an_empty_file_is_a_file(alice: Client) -> None:
    taken = alice.files.upload(file_content=b"", file_name="empty.txt")
    assert (alice.files.get(taken.file_id)).file_size == 0
    assert alice.files.download(taken.file_id) == b""


@pytest.mark.parametrize("name", ['naïve "draft"; v=1.txt', "ends with\\.txt", "✓.txt"])
def test_awkward_names_do_not_break_the_form(alice: Client, name: str) -> None:
    taken = alice.files.upload(file_content=MINUTES, file_name=name)
    assert alice.files.download(taken.file_id) == MINUTES


def test_a_media_type_that_is_given_is_kept(alice: Client) -> None:
    taken = alice.files.upload(file_content=b"1|2", file_name="table.dat", mime_type="text/csv")
    assert (alice.files.get(taken.file_id)).mime_type == "text/csv"


def test_a_name_that_is_taken_is_handled_as_asked(alice: Client) -> None:
    first = alice.files.upload(file_content=b"1", file_name="a.txt")
    second = alice.files.upload(file_content=b"2", file_name="a.txt")
    skipped = alice.files.upload(file_content=b"3", file_name="a.txt", duplicate_handling="skip")
    assert second.file_name != "a.txt"
    assert skipped.file_id == first.file_id
    with pytest.raises(ConflictError, match=r"a\.txt"):
        alice.files.upload(file_content=b"4", file_name="a.txt", duplicate_handling="error")


def test_repeating_an_upload_with_its_key_makes_one_file(alice: Client, minutes: Path) -> None:
    taken = [alice.files.upload(file_path=minutes, idempotency_key="once") for _ in range(2)]
    assert taken[0].file_id == taken[1].file_id
    assert (alice.files.list()).total_count == 1


def test_a_missing_file_or_a_directory_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    with answering(TAKEN) as server:
        with client_of(server) as client:
            files = client.for_user("alice").files
            with pytest.raises(FileNotFoundError, match=r"There is no file .*missing\.txt") as raised:
                files.upload(file_path=tmp_path / "missing.txt")
            assert isinstance(raised.value, NoSuchFile)
            with pytest.raises(ValidationError, match="is a directory"):
                files.upload(file_path=tmp_path)
            with pytest.raises(FileNotFoundError):
                files.bulk_upload(file_paths=[tmp_path / "missing.txt"])
            with pytest.raises(ValidationError, match="text mode"):
                files.upload(file_content=io.StringIO("text"), file_name="a.txt")  # type: ignore[arg-type]
            with pytest.raises(ValidationError, match="neither of them"):
                files.upload()
            with pytest.raises(ValidationError, match="at most 10"):
                files.upload(file_content=b"", file_name="a", tags=["x"] * 11)
        assert server.received == []


def test_an_attempt_that_failed_is_repeated_with_the_same_bytes_and_key(minutes: Path) -> None:
    with answering(Answer(503), TAKEN) as server:
        with client_of(server) as client:
            client.for_user("alice").files.upload(file_path=minutes)
        first, second = server.received
    assert first.body == second.body
    assert MINUTES in first.body
    assert first.headers["idempotency-key"] == second.headers["idempotency-key"]
    assert first.headers["content-length"] == str(len(first.body))


def test_a_form_says_by_default_what_is_to_happen_to_a_name_that_is_taken() -> None:
    with answering(TAKEN) as server:
        with client_of(server) as client:
            client.for_user("alice").files.upload(file_content=b"", file_name="a.txt", duplicate_handling=None)
            client.for_user("alice").files.upload(file_content=b"", file_name="a.txt", scope="tenant")
        first, second = (one.body for one in server.received)
    for part in ("suffix", "user", "alice"):
        assert f"\r\n\r\n{part}\r\n".encode() in first
    assert b"\r\n\r\ntenant\r\n" in second
    assert b"user_id" not in second


def test_what_can_be_read_only_once_is_sent_only_once() -> None:
    reading, writing = os.pipe()
    os.write(writing, MINUTES)
    os.close(writing)
    with answering(Answer(503), TAKEN) as server, os.fdopen(reading, "rb") as pipe:
        with client_of(server) as client:
            with pytest.raises(ServerError):
                client.for_user("alice").files.upload(file_content=pipe, file_name="piped.md")
        assert len(server.received) == 1


def is_open(path: Path) -> bool:
    """Say whether somebody in this process has a file open."""
    files = [one for one in gc.get_objects() if type(one) in (io.BufferedReader, io.FileIO)]
    return any(not one.closed and one.name == str(path) for one in files)


def test_the_file_is_closed_again_when_the_connection_breaks(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as large:
        large.truncate(32 * MEBIBYTE)
    with path.open("rb"):
        assert is_open(path)
    with hanging_up() as url:
        with Client(api_key="key", base_url=url, max_retries=0) as client:
            with pytest.raises(ConnectionFailedError) as raised:
                client.for_user("alice").files.upload(file_path=path)
    # The traceback is kept, and with it all that was going on.
    assert raised.value.__traceback__ is not None
    assert not is_open(path)


# --- several at once ---


def test_several_files_are_uploaded_in_one_request(alice: Client, minutes: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(b"other")
    with minutes.open("rb") as opened:
        answer = alice.files.bulk_upload(
            file_paths=[minutes, str(other)],
            file_contents=[("third.csv", b"a,b\n"), (None, opened), ("..", b"no name")],
            tags="board, 2026",
        )
    assert [one.file_name for one in answer.uploaded] == ["minutes.md", "other.txt", "third.csv", "minutes (1).md"]
    assert [one.filename for one in answer.failed] == [".."]
    assert (answer.total_uploaded, answer.total_failed) == (4, 1)
    assert alice.files.download(answer.uploaded[3].file_id) == MINUTES
    assert (alice.files.get(answer.uploaded[1].file_id)).tags == ["board", "2026"]


def test_more_files_than_can_be_open_at_once_are_uploaded(alice: Client, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    paths = [tmp_path / f"{number}.txt" for number in range(200)]
    for path in paths:
        path.write_bytes(path.name.encode())
    alice.files.list()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (len(os.listdir("/dev/fd")) + 50, hard))
    try:
        answer = alice.files.bulk_upload(file_paths=paths)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert [one.file_name for one in answer.uploaded] == [path.name for path in paths]


def test_nothing_is_no_upload(alice: Client) -> None:
    with pytest.raises(ValidationError, match="at least one file"):
        alice.files.bulk_upload()


# --- download ---


def test_a_download_is_written_to_a_path(alice: Client, minutes: Path, tmp_path: Path) -> None:
    taken = alice.files.upload(file_path=minutes)
    target = tmp_path / "copy.md"
    target.write_bytes(b"something longer that was there before" * 10)
    target.chmod(0o600)
    assert alice.files.download(taken.file_id, save_path=target) is None
    assert target.read_bytes() == MINUTES
    assert target.stat().st_mode & 0o777 == 0o600
    assert names_in(tmp_path) == ["copy.md", "minutes.md"]


def test_a_download_goes_through_a_link(alice: Client, minutes: Path, tmp_path: Path) -> None:
    taken = alice.files.upload(file_path=minutes)
    (tmp_path / "link.md").symlink_to("real.md")
    alice.files.download(taken.file_id, save_path=str(tmp_path / "link.md"))
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_bytes() == MINUTES


def test_a_place_that_can_not_take_a_download_is_refused(alice: Client, tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="is a directory; add the name"):
        alice.files.download(uuid4(), save_path=tmp_path)
    with pytest.raises(FileNotFoundError, match="there is no directory"):
        alice.files.download(uuid4(), save_path=tmp_path / "missing" / "a.txt")
    with pytest.raises(ValidationError, match="not a regular file"):
        alice.files.download(uuid4(), save_path="/dev/null")


def test_a_download_that_breaks_off_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "copy.txt"
    target.write_bytes(b"before")
    with answering(Answer(body=b"only the beg", length=1000)) as server:
        with client_of(server) as client:
            with pytest.raises(ConnectionFailedError):
                client.for_user("alice").files.download(uuid4(), save_path=target)
    assert (names_in(tmp_path), target.read_bytes()) == (["copy.txt"], b"before")


def test_a_download_that_is_refused_leaves_nothing(alice: Client, tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        alice.files.download(uuid4(), save_path=tmp_path / "copy.txt")
    assert names_in(tmp_path) == []


def test_a_disk_that_is_full_is_reported(alice: Client, minutes: Path, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    taken = alice.files.upload(file_path=minutes)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))
    try:
        with pytest.raises(FileOperationError, match="can't be written"):
            alice.files.download(taken.file_id, save_path=tmp_path / "copy.md")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert names_in(tmp_path) == ["minutes.md"]


def test_a_redirect_to_storage_is_followed_without_the_key() -> None:
    with answering(Answer(body=MINUTES)) as storage:
        with answering(Answer(307, headers={"Location": f"{storage.base_url}/blob?signature=1"})) as server:
            with client_of(server) as client:
                assert client.for_user("alice").files.download(uuid4()) == MINUTES
            assert server.received[0].headers["x-api-key"] == "key"
        assert storage.received[0].path == "/blob?signature=1"
        assert "x-api-key" not in storage.received[0].headers


def test_chunks_can_be_taken_one_by_one_or_left(alice: Client) -> None:
    content = os.urandom(3 * MEBIBYTE)
    taken = alice.files.upload(file_content=content, file_name="large.bin")
    received = bytearray()
    with alice.files.stream(taken.file_id) as chunks:
        for chunk in chunks:
            assert len(chunk) <= MEBIBYTE
            received += chunk
    assert received == content
    with alice.files.stream(taken.file_id) as chunks:
        assert next(chunks)
    assert (alice.files.get(taken.file_id)).file_size == len(content)


# --- memory ---


@contextmanager
def platform_elsewhere() -> Iterator[str]:
    """Serve a platform in a process of its own, so that its memory is not counted; give its URL."""
    command = [sys.executable, "-m", "lumnisai.local", "--port", "0", "--time-scale", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield next(line.split()[-1] for line in process.stdout if line.startswith("Listening on"))
        finally:
            process.terminate()


def test_the_size_of_a_file_does_not_matter_to_memory(tmp_path: Path) -> None:
    source, target = tmp_path / "large.bin", tmp_path / "copy.bin"
    with source.open("wb") as large:
        large.truncate(64 * MEBIBYTE)
    with platform_elsewhere() as url:
        with Client(api_key=DEFAULT_KEY, base_url=url, timeout=20) as client:
            alice = client.for_user("alice")
            alice.files.list()
            tracemalloc.start()
            try:
                taken = alice.files.upload(file_path=source)
                alice.files.download(taken.file_id, save_path=target)
                _, peak = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()
    assert isinstance(taken.file_id, UUID)
    assert target.stat().st_size == 64 * MEBIBYTE
    assert peak < 4 * MEBIBYTE


def test_a_file_that_is_gone_when_it_is_to_be_sent_again_is_not_taken_for_a_lost_connection(tmp_path: Path) -> None:
    source = tmp_path / "fleeting.txt"
    source.write_bytes(b"here")

    def failing(seen: Seen) -> bytes:
        source.unlink(missing_ok=True)
        return answer(503)

    with scripted(failing) as server:
        with Client(api_key="key", base_url=server.base_url, clock=LeapingClock()) as client:
            with pytest.raises(NoSuchFile, match=r"^upload_file: There is no file .*fleeting\.txt") as caught:
                client.for_user("alice").files.upload(file_path=source)
    # The second attempt had begun to send when it wanted the file.
    assert len(server.seen) == caught.value.attempts == 2
    assert caught.value.idempotency_key == server.seen[0].headers["idempotency-key"]
