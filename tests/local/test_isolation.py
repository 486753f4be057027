"""Whatever operation a stranger or another user tries on somebody's things, nothing comes of it and nothing is told."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from isolation import (
    ALICES_KEY,
    BODIES,
    MALLORY,
    OPERATIONS,
    PATHS,
    QUERIES,
    STRANGERS_KEY,
    AlicesWorld,
    Answer,
    client_with,
    request_for,
    send,
    things_of_alice,
    things_of_tenant,
    two_tenants,
    without,
)

ACTING = [one.id for one in OPERATIONS.values() if one.data.get("x-user-scope", {}).get("mode", "none") != "none"]
THING_IN_PATH = re.compile(r"\{(?!tenant|user)\w+_id\}")
# These answer for each item that they are given, or with a list, and find nothing.
FIND_NOTHING = {
    "batch_get_sequence_executions",
    "bulk_complete_sequence_executions",
    "bulk_decide_campaign_actions",
    "bulk_decide_sequence_steps",
    "bulk_delete_files",
    "bulk_pause_sequence_executions",
    "bulk_resume_sequence_executions",
    "bulk_stop_sequence_executions",
    "get_sequence_engagement_status",
    "get_sequence_execution_metrics",
    "get_skill_analytics",
    "list_accepted_outreach_connections",
    "list_campaign_approvals",
    "list_email_inboxes",
    "list_outreach_connections",
    "list_sequence_approvals",
    "list_sequence_executions",
    "list_sequence_step_executions",
    "list_skill_usage",
    "send_batch_drafts",
}
# The contract has the platform tell users of a tenant that a file is somebody else's.
FORBIDDEN = {
    "delete_file",
    "download_file",
    "get_file",
    "get_file_content",
    "get_file_status",
    "update_file_scope",
}


class Trial(NamedTuple):
    """A request on Alice's things, and the same where these things are not."""

    answer: Answer
    elsewhere: Answer


@pytest.fixture(scope="module")
def strangers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Trial]:
    """Let another tenant try every operation, also on a platform where Alice never was."""
    folder: Callable[[str], Path] = tmp_path_factory.mktemp
    trials: dict[str, Trial] = {}
    with two_tenants(folder("one")) as (url, data, clock), two_tenants(folder("two")) as (other_url, _, other_clock):
        with client_with(url, ALICES_KEY) as alice, client_with(url, STRANGERS_KEY) as stranger:
            world = AlicesWorld(alice)
            world.settle(clock)
            other_clock.advance(clock.monotonic())
            with client_with(other_url, STRANGERS_KEY) as alone:
                for operation in OPERATIONS.values():
                    request, before = request_for(world, operation, None), things_of_tenant(data)
                    answers = [send(client, request, before, data, things_of_tenant) for client in (stranger, alone)]
                    trials[operation.id] = Trial(*answers)
    return trials


@pytest.fixture(scope="module")
def users(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Trial]:
    """Let Mallory of the same tenant try every operation that takes an acting user, also on things that are nowhere."""
    trials: dict[str, Trial] = {}
    with two_tenants(tmp_path_factory.mktemp("users")) as (url, data, clock), client_with(url, ALICES_KEY) as client:
        world = AlicesWorld(client)
        world.settle(clock)
        for name in ACTING:
            request, before = request_for(world, OPERATIONS[name], MALLORY), things_of_alice(data)
            answer = send(client, request, before, data, things_of_alice)
            # Sent again, many a request would be about what it made the first time.
            again = send(client, without(request, answer.names()), before, data, things_of_alice) if answer.names() else answer
            trials[name] = Trial(answer, again)
    return trials


def test_every_operation_is_tried(strangers: dict[str, Trial], users: dict[str, Trial]) -> None:
    assert len(strangers) == len(OPERATIONS) == 215
    assert len(users) == 181


def test_what_can_name_a_thing_of_alice_does(strangers: dict[str, Trial], users: dict[str, Trial]) -> None:
    in_path = {one.id for one in OPERATIONS.values() if THING_IN_PATH.search(one.path)}
    named = (in_path | {*QUERIES, *BODIES, *PATHS}) - {"list_project_conversations"}
    assert {name for name in named if not strangers[name].answer.names()} == set()
    assert {name for name in named & users.keys() if not users[name].answer.names()} == set()


@pytest.mark.parametrize("name", OPERATIONS)
def test_another_tenant_changes_nothing(strangers: dict[str, Trial], name: str) -> None:
    assert strangers[name].answer.after == strangers[name].answer.before


@pytest.mark.parametrize("name", OPERATIONS)
def test_another_tenant_is_answered_as_if_nobody_else_were_there(strangers: dict[str, Trial], name: str) -> None:
    answer, alone = strangers[name]
    assert answer.form == alone.form
    assert not answer.shown()
    if answer.names():
        assert answer.status == (200 if name in FIND_NOTHING else 404), answer.text


@pytest.mark.parametrize("name", ACTING)
def test_another_user_changes_nothing(users: dict[str, Trial], name: str) -> None:
    assert users[name].answer.after == users[name].answer.before


@pytest.mark.parametrize("name", ACTING)
def test_another_user_is_answered_as_if_the_things_were_not_there(users: dict[str, Trial], name: str) -> None:
    answer, elsewhere = users[name]
    assert not answer.shown()
    if name in FORBIDDEN:
        assert (answer.status, elsewhere.status) == (403, 404)
        return
    assert answer.form == elsewhere.form
    if answer.names():
        assert answer.status == (200 if name in FIND_NOTHING else 404), answer.text
