# Written by `make generate` from tests/facade/_async/test_playbooks.py. Do not edit.
"""The resource `campaigns.playbooks`: instructions for the agent, and the jobs that write them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lumnisai import Client, ConflictError, DeadlineExceededError, NotFoundError, ValidationError
from lumnisai.local import Served, serve
from tests.facade.clocks import LeapingClock


@pytest.fixture(scope="module")
def never() -> Iterator[Served]:
    """Serve a platform on which simulated work takes ages."""
    with serve(time_scale=1e6) as platform:
        yield platform


def test_every_change_of_a_playbook_is_a_version(alice: Client) -> None:
    playbooks = alice.campaigns.playbooks
    written = playbooks.create(
        name="Founders", content="Write short.", source="cloned", style_preferences={"tone": "dry"}, examples=[{"text": "Hi"}]
    )
    assert (written.version, written.source, written.examples) == (1, "cloned", [{"text": "Hi"}])
    changed = playbooks.update(written.id, content="Write long.", change_reason="Too short")
    assert (changed.version, changed.style_preferences) == (2, {"tone": "dry"})
    assert [(one.version, one.change_reason) for one in playbooks.list_versions(written.id)] == [
        (2, "Too short"),
        (1, None),
    ]
    with pytest.raises(ValidationError, match="give at least one of name, content, style_preferences, examples"):
        playbooks.update(written.id, change_reason="None")


def test_a_playbook_is_archived_once_nobody_follows_it(alice: Client) -> None:
    playbooks, campaigns = alice.campaigns.playbooks, alice.campaigns
    written = playbooks.create(name="Founders", content="Write short.")
    campaign = campaigns.create(name="Nordic", playbook_id=written.id)
    campaigns.start(campaign.id)
    with pytest.raises(ConflictError, match="1 active campaign follows this playbook"):
        playbooks.archive(written.id)
    campaigns.stop(campaign.id)
    assert (playbooks.archive(written.id)).playbook.is_active is False
    assert playbooks.list(active_only=True) == []
    assert [one.id for one in playbooks.list()] == [written.id]


def test_playbooks_are_a_users_or_the_tenants(tenant: Client, alice: Client, bob: Client) -> None:
    mine = alice.campaigns.playbooks.create(name="mine", content="c")
    tenant.campaigns.playbooks.create(name="ours", content="c")
    assert [one.name for one in alice.campaigns.playbooks.list()] == ["ours", "mine"]
    assert [one.name for one in bob.campaigns.playbooks.list()] == ["ours"]
    with pytest.raises(NotFoundError):
        bob.campaigns.playbooks.get(mine.id)


def test_a_playbook_is_written_by_a_job_that_can_be_waited_for(alice: Client) -> None:
    playbooks = alice.campaigns.playbooks
    started = playbooks.generate(playbook_name="Heat pumps", company_context="We lease them.", context="Be kind.")
    job = playbooks.wait_for_generation(started.job_id)
    assert job.status == "completed"
    assert job.playbook is not None
    assert job.playbook.name == "Heat pumps"
    assert job.playbook.content.endswith("We lease them. Be kind.")
    assert (playbooks.get(job.playbook.id)).source == "generated"


def test_a_job_that_fails_says_why(alice: Client) -> None:
    started = alice.campaigns.playbooks.generate(max_chats=0)
    job = alice.campaigns.playbooks.wait_for_generation(started.job_id, timeout=None)
    assert (job.status, job.error_message) == ("failed", "There are no conversations to learn from.")


def test_waiting_ends_with_its_time(never: Served) -> None:
    with Client(api_key=never.api_key, base_url=never.base_url, clock=LeapingClock()) as client:
        playbooks = client.for_user("alice@example.com").campaigns.playbooks
        started = playbooks.generate()
        with pytest.raises(DeadlineExceededError, match=f"it is running. The job {started.job_id} goes on"):
            playbooks.wait_for_generation(started.job_id, timeout=60, poll_interval=5)
        assert (playbooks.get_generation_job(started.job_id)).stage == "reading_conversations"
        with pytest.raises(ValidationError, match="poll_interval"):
            playbooks.wait_for_generation(started.job_id, poll_interval=-1)
