# Written by `make generate` from tests/facade/_async/test_files.py. Do not edit.
"""Files: up and down piece by piece, processed, read, searched, shared, deleted."""

from __future__ import annotations

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
    DeadlineExceededError,
    FileAccessDeniedError,
    FileOperationError,
    MissingUserId,
    ServerError,
    TenantScopeUserIdConflict,
    UserIdConflict,
    ValidationError,
)
from lumnisai import FileNotFoundError as NoSuchFile
from lumnisai.local import Served
from lumnisai.types import DuplicateHandling, FileScope, ProcessingStatus
from tests.facade.clocks import LeapingClock
from tests.facade.scripted import Answer, Scripted, hanging_up, scripted

MINUTES = b"# Minutes\nAll were present.\nThe budget for graphene was agreed.\nNothing else.\n"
TAKEN = Answer(body={"file_id": str(uuid4()), "file_name": "a.txt", "status": "pending", "message": ""})
MEBIBYTE = 1024 * 1024


def client_of(server: Scripted, **options: object) -> Client:
    """Make a client of a scripted server on whose clock waiting takes no time."""
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
    with scripted(TAKEN) as server:
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
    with scripted(Answer(503), TAKEN) as server:
        with client_of(server) as client:
            client.for_user("alice").files.upload(file_path=minutes)
        first, second = server.received
    assert first.body == second.body
    assert MINUTES in first.body
    assert first.headers["idempotency-key"] == second.headers["idempotency-key"]
    assert first.headers["content-length"] == str(len(first.body))


def test_a_form_says_by_default_what_is_to_happen_to_a_name_that_is_taken() -> None:
    with scripted(TAKEN) as server:
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
    with scripted(Answer(503), TAKEN) as server, os.fdopen(reading, "rb") as pipe:
        with client_of(server) as client:
            with pytest.raises(ServerError):
                client.for_user("alice").files.upload(file_content=pipe, file_name="piped.md")
        assert len(server.received) == 1


def test_the_file_is_closed_again_when_the_connection_breaks(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as large:
        large.truncate(32 * MEBIBYTE)
    before = len(os.listdir("/dev/fd"))
    with hanging_up() as url:
        with Client(api_key="key", base_url=url, max_retries=0) as client:
            with pytest.raises(ConnectionFailedError) as raised:
                client.for_user("alice").files.upload(file_path=path)
    # The traceback is kept, and with it all that was going on.
    assert raised.value.__traceback__ is not None
    assert len(os.listdir("/dev/fd")) <= before


# --- scope ---


def test_a_file_belongs_to_the_user_of_the_call_and_only_that_one_sees_it(
    client: Client, alice: Client, bob: Client, minutes: Path
) -> None:
    taken = client.files.upload(file_path=minutes, user_id="alice@example.com")
    assert (alice.files.get(taken.file_id)).file_scope == "user"
    for call in (bob.files.get, bob.files.get_content, bob.files.get_status, bob.files.download, bob.files.delete):
        with pytest.raises(FileAccessDeniedError):
            call(taken.file_id)
    assert [one.id for one in (bob.files.list()).files] == []


def test_a_file_for_the_tenant_is_an_explicit_choice(
    client: Client, tenant: Client, alice: Client, bob: Client, minutes: Path
) -> None:
    with pytest.raises(MissingUserId):
        client.files.upload(file_path=minutes)
    with pytest.raises(MissingUserId):
        client.files.upload(file_path=minutes, scope="user")
    taken = [
        client.files.upload(file_path=minutes, scope="tenant"),
        alice.files.upload(file_path=minutes, scope=FileScope.TENANT),
        tenant.files.upload(file_path=minutes),
    ]
    for one in taken:
        found = bob.files.get(one.file_id)
        assert (found.file_scope, found.user_id) == ("tenant", None)


def test_users_that_contradict_each_other_are_refused(alice: Client, tenant: Client, minutes: Path) -> None:
    with pytest.raises(UserIdConflict):
        alice.files.upload(file_path=minutes, user_id="bob@example.com", scope="tenant")
    with pytest.raises(TenantScopeUserIdConflict):
        tenant.files.upload(file_path=minutes, user_id="bob@example.com")
    with pytest.raises(MissingUserId, match="for_user"):
        tenant.files.upload(file_path=minutes, scope="user")


def test_users_may_be_a_uuid_an_email_or_anything_else(client: Client, minutes: Path) -> None:
    for user_id in (uuid4(), "carol@example.com", "user-123"):
        taken = client.files.upload(file_path=minutes, user_id=user_id)
        moved = client.files.update_scope(taken.file_id, scope="tenant", user_id=user_id)
        assert moved.file_scope == "tenant"
        client.files.wait_until_processed(taken.file_id, user_id=user_id, poll_interval=0.001)
        assert (client.files.search("graphene", user_id=user_id)).total_count > 0


def test_the_owner_shares_a_file_and_takes_it_back(alice: Client, bob: Client, minutes: Path) -> None:
    taken = alice.files.upload(file_path=minutes)
    alice.files.update_scope(taken.file_id, scope=FileScope.TENANT)
    assert bob.files.download(taken.file_id) == MINUTES
    alice.files.update_scope(taken.file_id, scope="user")
    with pytest.raises(FileAccessDeniedError):
        bob.files.get(taken.file_id)
    with pytest.raises(ValidationError, match="'user' or 'tenant'"):
        alice.files.update_scope(taken.file_id, scope="public")


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


# --- lists ---


def test_lists_go_on_over_all_pages_and_take_every_filter(alice: Client, tenant: Client) -> None:
    for number in range(5):
        alice.files.upload(file_content=b"text", file_name=f"{number}.txt", tags=["odd" if number % 2 else "even"])
    tenant.files.upload(file_content=b"a,b", file_name="shared.csv", tags="odd")
    page = alice.files.list(limit=2)
    assert (len(page.files), page.total_count, page.has_more) == (2, 6, True)
    assert len({one.id for one in page}) == 6
    assert [one.file_name for one in (alice.files.list(page=2, limit=5)).files] == ["0.txt"]
    assert {one.file_name for one in (alice.files.list(scope="tenant")).files} == {"shared.csv"}
    assert {one.file_name for one in (alice.files.list(file_type="csv")).files} == {"shared.csv"}
    assert {one.file_name for one in (alice.files.list(tags=["odd"])).files} == {"1.txt", "3.txt", "shared.csv"}
    assert (alice.files.list(tags="odd,even")).total_count == 6
    assert (alice.files.list(status=ProcessingStatus.ERROR)).files == []
    assert (tenant.files.list()).total_count == 6
    with pytest.raises(ValidationError, match="limit"):
        alice.files.list(limit=1000)


def test_lists_need_a_user_where_each_call_does(client: Client) -> None:
    with pytest.raises(MissingUserId):
        client.files.list()


# --- processing ---


def test_waiting_ends_when_a_file_is_processed(alice: Client, minutes: Path) -> None:
    taken = alice.files.upload(file_path=minutes)
    state = alice.files.wait_until_processed(taken.file_id, poll_interval=0.001)
    assert (state.status, state.progress_percentage) == ("completed", 100)
    assert (alice.files.get_processing_status(taken.file_id)).status == state.status


def test_a_file_that_can_not_be_processed_ends_in_an_error_that_is_returned(alice: Client) -> None:
    taken = alice.files.upload(file_content=b"\0\1\2\xff" * 100, file_name="noise.bin")
    state = alice.files.wait_until_processed(taken.file_id, poll_interval=0.001)
    assert state.status == "error"
    assert "noise.bin" in (state.error_message or "")


def going(status: str) -> Answer:
    """Answer that a file is in this state."""
    return Answer(body={"status": status, "progress_percentage": 50, "chunks_embedded": 1, "total_chunks": 2})


def test_waiting_goes_by_the_clock_of_the_client_and_gives_up() -> None:
    with scripted(going("pending"), going("embedding")) as server:
        with client_of(server) as client:
            with pytest.raises(DeadlineExceededError, match=r"not processed after 300 s: it is 'embedding'"):
                client.for_user("alice").files.wait_until_processed(uuid4(), poll_interval=100)
        assert len(server.received) == 3


def test_a_deadline_of_the_client_bounds_waiting_as_well() -> None:
    with scripted(going("parsing")) as server:
        with client_of(server, deadline=10) as client:
            with pytest.raises(TimeoutError, match="after 10 s"):
                client.for_user("alice").files.wait_until_processed(uuid4(), poll_interval=4)
        assert len(server.received) == 3


def test_states_nobody_knows_are_on_the_way_and_partial_success_is_an_end() -> None:
    with scripted(going("scanning"), going("partial_success")) as server:
        with client_of(server) as client:
            state = client.for_user("alice").files.wait_until_processed(uuid4(), timeout=None)
        assert state.status == ProcessingStatus.PARTIAL_SUCCESS
        assert [one.path.partition("?")[2] for one in server.received] == ["user_id=alice"] * 2


@pytest.mark.parametrize("limits", [{"timeout": 0}, {"poll_interval": 0}, {"timeout": -1}])
def test_waiting_for_no_time_is_refused(alice: Client, limits: dict[str, float]) -> None:
    with pytest.raises(ValidationError, match="positive number of seconds"):
        alice.files.wait_until_processed(uuid4(), **limits)


# --- reading ---


def test_the_text_of_a_file_is_read_whole_or_by_lines(alice: Client, minutes: Path) -> None:
    taken = alice.files.upload(file_path=minutes)
    whole = alice.files.get_content(taken.file_id)
    assert whole.text == MINUTES.decode()
    lines = alice.files.get_content(taken.file_id, start_line=2, end_line=3)
    assert lines.text == "All were present.\nThe budget for graphene was agreed."
    assert (lines.start_line, lines.end_line) == (2, 3)
    assert (alice.files.get_content(taken.file_id, content_type="structured")).content_type == "structured"


def test_lines_are_counted_from_one(alice: Client) -> None:
    with pytest.raises(ValidationError, match="start_line must be 1 or more"):
        alice.files.get_content(uuid4(), start_line=0)
    with pytest.raises(ValidationError, match="end_line must not be below start_line"):
        alice.files.get_content(uuid4(), start_line=3, end_line=2)


def test_what_a_file_says_is_found(alice: Client, bob: Client, minutes: Path) -> None:
    taken = alice.files.upload(file_path=minutes, tags=["board"])
    alice.files.wait_until_processed(taken.file_id, poll_interval=0.001)
    found = alice.files.search("budget graphene", limit=5, min_score=0.1, file_types=["md"], tags=["board"])
    assert [hit.file.id for hit in found.results] == [taken.file_id]
    assert "graphene" in found.results[0].chunks[0].chunk_text
    assert (alice.files.search("graphene", file_types="pdf, csv")).results == []
    assert (alice.files.search("graphene", tags="other,board")).total_count == 1
    assert (bob.files.search("graphene")).results == []
    with pytest.raises(ValidationError, match="query is empty"):
        alice.files.search("  ")


def test_files_are_counted_for_the_whole_tenant(client: Client, alice: Client, minutes: Path) -> None:
    alice.files.upload(file_path=minutes)
    figures = client.files.get_statistics()
    assert (figures.total_files, figures.total_size_bytes) == (1, len(MINUTES))
    assert figures.files_by_scope["user"] == 1


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
    with scripted(Answer(body=b"only the beg", length=1000)) as server:
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
    with scripted(Answer(body=MINUTES)) as storage:
        with scripted(Answer(307, headers={"Location": f"{storage.base_url}/blob?signature=1"})) as server:
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


# --- deletion ---


def test_a_deleted_file_is_gone(alice: Client, minutes: Path) -> None:
    taken = alice.files.upload(file_path=minutes)
    answer = alice.files.delete(taken.file_id)
    assert (answer.file_id, answer.hard_delete) == (taken.file_id, True)
    for call in (alice.files.get, alice.files.get_content, alice.files.get_status, alice.files.download, alice.files.delete):
        with pytest.raises(FileNotFoundError) as raised:
            call(str(taken.file_id))
        assert isinstance(raised.value, NoSuchFile)


def test_several_files_are_deleted_and_the_others_are_named(alice: Client, bob: Client) -> None:
    mine = [(alice.files.upload(file_content=b"", file_name="a.txt")).file_id for _ in range(2)]
    theirs = (bob.files.upload(file_content=b"", file_name="b.txt")).file_id
    answer = alice.files.bulk_delete([mine[0], str(mine[1]), theirs], hard_delete=False)
    assert (answer.deleted, answer.failed, answer.hard_delete) == (mine, [theirs], False)
    assert (alice.files.list()).files == []
    for nothing in ([], str(mine[0])):
        with pytest.raises(ValidationError, match="at least one id"):
            alice.files.bulk_delete(nothing)


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


def test_the_size_of_a_file_does_not_matter_to_memory(served: Served, tmp_path: Path) -> None:
    source, target = tmp_path / "large.bin", tmp_path / "copy.bin"
    with source.open("wb") as large:
        large.truncate(64 * MEBIBYTE)
    with platform_elsewhere() as url:
        with Client(api_key=served.api_key, base_url=url, timeout=20) as client:
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
