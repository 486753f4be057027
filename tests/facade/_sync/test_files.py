# Written by `make generate` from tests/facade/_async/test_files.py. Do not edit.
"""Files: who may see them, processed, read, searched, deleted."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from lumnisai import (
    Client,
    DeadlineExceededError,
    FileAccessDeniedError,
    MissingUserId,
    TenantScopeUserIdConflict,
    UserIdConflict,
    ValidationError,
)
from lumnisai import FileNotFoundError as NoSuchFile
from lumnisai.types import FileScope, ProcessingStatus
from tests.facade.clocks import LeapingClock
from tests.facade.unreliable import Answer, Answering, answering

MINUTES = b"# Minutes\nAll were present.\nThe budget for graphene was agreed.\nNothing else.\n"


def client_of(server: Answering, **options: object) -> Client:
    """Make a client of such a server on whose clock waiting takes no time."""
    return Client(api_key="key", base_url=server.base_url, clock=LeapingClock(), **options)  # type: ignore[arg-type]


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """Give a file of this machine."""
    path = tmp_path / "minutes.md"
    path.write_bytes(MINUTES)
    return path


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
    with answering(going("pending"), going("embedding")) as server:
        with client_of(server) as client:
            with pytest.raises(DeadlineExceededError, match=r"not processed after 300 s: it is 'embedding'"):
                client.for_user("alice").files.wait_until_processed(uuid4(), poll_interval=100)
        assert len(server.received) == 3


def test_a_deadline_of_the_client_bounds_waiting_as_well() -> None:
    with answering(going("parsing")) as server:
        with client_of(server, deadline=10) as client:
            with pytest.raises(TimeoutError, match="after 10 s"):
                client.for_user("alice").files.wait_until_processed(uuid4(), poll_interval=4)
        assert len(server.received) == 3


def test_states_nobody_knows_are_on_the_way_and_partial_success_is_an_end() -> None:
    with answering(going("scanning"), going("partial_success")) as server:
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
