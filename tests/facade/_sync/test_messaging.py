# Written by `make generate` from tests/facade/_async/test_messaging.py. Do not edit.
"""The resource `messaging`: conversations, drafts and messages of users."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai import Client, DeadlineExceededError, MissingUserId, NotFoundError, ValidationError
from lumnisai.local import serve
from lumnisai.models import (
    BatchDraftJobResponse,
    BatchDraftResponse,
    BatchProspectIdentifier,
    DraftSendOverride,
    ProspectInfo,
    ProspectSyncIdentifier,
)
from lumnisai.types import ChannelType, DraftStatus
from tests.facade.clocks import LeapingClock
from tests.facade.scripted import answer, scripted

OLA = "ola.berg@example.com"
PROFILE = "https://www.linkedin.com/in/ola-berg"
PEOPLE = [{"external_id": "a", "name": "Ola Berg", "email": OLA}, {"external_id": "b", "name": "Mari Lund"}]


def write(client: Client, **more: Any) -> str:
    """Send an email, and return the conversation it began."""
    sent = client.messaging.send(channel="gmail", recipient_id=OLA, content="Dear Ola", **more)
    return str(sent.conversation_id)


def test_a_message_is_sent_and_read_back(alice: Client) -> None:
    place = write(
        alice,
        subject="Heat",
        recipient_name="Ola B.",
        project_id="p-1",
        prospect_external_id="lead_a",
        organization_id="org",
        is_html=False,
        cc=["c@example.com"],
        bcc=(),
    )
    detail = alice.messaging.conversations.get(place)
    assert (detail.conversation.prospect_name, detail.conversation.project_id) == ("Ola B.", "p-1")
    assert detail.conversation.channel is ChannelType.GMAIL
    assert [(message.content, message.subject) for message in detail.messages] == [("Dear Ola", "Heat")]
    again = alice.messaging.send(channel="gmail", recipient_id=OLA, content="Again", conversation_id=place)
    assert again.conversation_id == place
    assert len((alice.messaging.conversations.get(place, fetch_live=True)).messages) == 2


def test_each_operation_is_about_one_user(client: Client, tenant: Client, alice: Client, bob: Client) -> None:
    place = write(alice)
    assert len(client.messaging.conversations.list(user_id="alice@example.com")) == 1
    assert len(tenant.messaging.conversations.list(user_id="alice@example.com")) == 1
    assert bob.messaging.conversations.list() == []
    for refused in (bob.messaging.conversations.get, bob.messaging.conversations.delete):
        with pytest.raises(NotFoundError):
            refused(place)
    with pytest.raises(MissingUserId):
        client.messaging.conversations.list()


def test_conversations_are_listed_by_what_they_are(alice: Client) -> None:
    conversations = alice.messaging.conversations
    for number in range(3):
        write(alice, project_id=f"p-{number % 2}")
    alice.messaging.sync.prospect(linkedin_url=PROFILE)
    assert len(conversations.list()) == 4
    assert len(conversations.list(channel=ChannelType.GMAIL, status="waiting")) == 3
    assert len(conversations.list(project_id="p-0")) == 2
    # An empty filter is none.
    assert len(conversations.list(channel="", status="", project_id="", network_distance="")) == 4
    assert conversations.list(limit=0) == []
    page = conversations.list(limit=3)
    assert len(page) == 3
    assert len([one for one in page.all()]) == 4
    assert len([one for one in (conversations.list_by_project("p-0", limit=1)).all()]) == 2
    distance = (conversations.list(channel="linkedin"))[0].network_distance
    assert len(conversations.list(network_distance=distance)) == 1
    (thread,) = conversations.list_email_threads(OLA, limit=1)
    assert thread.is_lumnis_initiated


def test_a_conversation_is_answered_and_deleted(alice: Client) -> None:
    conversations = alice.messaging.conversations
    place = write(alice)
    result = conversations.reply(place, content="One more thing", organization_id="org")
    assert (result.success, str(result.conversation_id)) == (True, place)
    assert not (conversations.reply(place, content=" ")).success
    assert str((conversations.delete(place)).conversation_id) == place
    with pytest.raises(NotFoundError):
        conversations.get(place)
    with pytest.raises(ValidationError, match="it is no UUID"):
        conversations.delete("c-1")


def test_a_project_is_unlinked_or_deleted(alice: Client) -> None:
    conversations = alice.messaging.conversations
    write(alice, project_id="p-1")
    assert (conversations.unlink_project(project_id="p-1")).unlinked_count == 1
    write(alice, project_id="p-1")
    assert (conversations.delete_by_project(project_id="p-1")).deleted_count == 1
    assert len(conversations.list()) == 1


def test_a_sync_is_followed_without_a_user(client: Client, tenant: Client, alice: Client, bob: Client) -> None:
    people = [ProspectSyncIdentifier(email=OLA, prospect_id="a"), {"linkedin_url": "https://www.linkedin.com/in/nobody"}]
    job = alice.messaging.sync.start(prospects=people, channels=["gmail", "linkedin"])
    for reader in (client, tenant, alice):
        state = reader.messaging.sync.get_job(job.job_id)
        assert (state.status, state.stats and state.stats.prospects_found) == ("completed", 1)
    assert (client.messaging.sync.get_job(job.job_id, user_id="alice@example.com")).status == "completed"
    with pytest.raises(NotFoundError):
        bob.messaging.sync.get_job(job.job_id)
    found = alice.messaging.sync.prospect(email=OLA, channel="gmail")
    assert found.conversation is not None
    assert (found.result.status, found.result.messages_synced) == ("found", 0)


def test_people_whom_nothing_identifies_are_refused_at_home() -> None:
    with scripted(answer(500)) as server:
        with Client(api_key="k", base_url=server.base_url) as client:
            messaging = client.for_user("alice").messaging
            with pytest.raises(ValidationError, match="prospects is empty"):
                messaging.sync.start(prospects=[])
            with pytest.raises(ValidationError, match=r"prospects\[1\] \(b\) can't be found: give at least one of"):
                messaging.sync.start(prospects=[{"email": OLA}, {"prospect_id": "b"}])
            with pytest.raises(ValidationError, match="give at least one of email, linkedin_url and provider_id"):
                messaging.check_prior_contact(email="")
            with pytest.raises(ValidationError, match=r"prospects\[0\] \(c\) can't be found"):
                messaging.batch_check_prior_contact(prospects=[BatchProspectIdentifier(prospect_id="c")])
            with pytest.raises(ValidationError, match="channels must be a list"):
                messaging.check_prior_contact(email=OLA, channels="gmail")
            with pytest.raises(ValidationError, match="there is nothing to change; give one of content, subject"):
                messaging.drafts.update("d-1")
            with pytest.raises(ValidationError, match="draft_ids must be a list"):
                messaging.drafts.send_batch(draft_ids="d-1")
        assert server.seen == []


def test_only_what_says_something_is_sent() -> None:
    credits_ = {"subscriptions": [], "is_real_time": True, "can_send_inmail": True}
    checked = {"has_prior_contact": False, "channels_checked": [], "channels_with_contact": [], "contact_history": []}
    with scripted(answer(200, checked), answer(200, credits_), answer(200, credits_)) as server:
        with Client(api_key="k", base_url=server.base_url) as client:
            messaging = client.for_user("alice").messaging
            messaging.check_prior_contact(email=OLA, provider_id="", channels=[], message_limit=None, skip_cache=False)
            messaging.linkedin.get_credits()
            messaging.linkedin.get_credits(force_refresh=True)
    assert server.seen[0].body == b'{"email":"ola.berg@example.com","skip_cache":false}'
    assert [seen.target.partition("?")[2] for seen in server.seen[1:]] == ["user_id=alice", "user_id=alice&force_refresh=true"]


def test_earlier_contact_is_looked_for(alice: Client) -> None:
    messaging = alice.messaging
    found = messaging.check_prior_contact(email=OLA, channels=["gmail"], message_limit=1)
    assert (found.has_prior_contact, found.cached, len(found.contact_history[0].messages)) == (True, False, 1)
    assert (messaging.check_prior_contact(email=OLA, channels=["gmail"], message_limit=1)).cached
    people = [BatchProspectIdentifier(prospect_id="lead_a", email=OLA), {"prospect_id": "b", "provider_id": "nobody"}]
    answers = messaging.batch_check_prior_contact(prospects=people, channels=None, message_limit=2, skip_cache=True)
    assert list(answers.results) == ["lead_a", "b"]
    assert answers.results["lead_a"].has_prior_contact
    assert (messaging.batch_check_prior_contact(prospects=[])).summary.total == 0


def test_people_are_written_to_on_linkedin(alice: Client) -> None:
    linkedin = alice.messaging.linkedin
    state = linkedin.check_connection(linkedin_url=PROFILE)
    people = [{"prospect_id": "a", "linkedin_url": PROFILE}, {"prospect_id": "b", "provider_id": "ACo1"}]
    several = linkedin.batch_check_connections(prospects=people)
    assert several.results["a"] == state
    result = linkedin.send(
        prospect_name="Ola",
        content="Hello",
        prospect_linked_in_url=PROFILE,
        prospect_provider_id="ACoAAB",
        subject="Heat",
        is_priority=True,
        enable_escalation=True,
        escalation_days=3,
        project_id="p-1",
        prospect_external_id="lead_a",
        organization_id="org",
    )
    assert (result.success, result.prospect_external_id) == (True, "lead_a")
    assert (result.outreach_method == "direct_message") is state.connected
    lost = linkedin.send(prospect_name="Ola", content="Hello")
    assert (lost.success, lost.error_code) == (False, "NO_RECIPIENT")


def test_the_account_of_a_user_is_looked_at(alice: Client, bob: Client) -> None:
    linkedin = alice.messaging.linkedin
    assert (linkedin.update_subscription(subscription_type="premium", inmail_credits=0)).success
    account = linkedin.get_account_info()
    assert (account.subscription_type, account.can_send_inmail, account.inmail_credits_remaining) == ("premium", False, 0)
    assert linkedin.get_account_info(force_refresh=True)
    assert [(linkedin.get_credits()).is_real_time, (linkedin.refresh_credits()).is_real_time] == [False, True]
    assert (bob.messaging.linkedin.get_credits(force_refresh=True)).credits_remaining == 50


def test_a_draft_is_written_reviewed_and_sent(alice: Client, bob: Client) -> None:
    drafts = alice.messaging.drafts
    draft = drafts.create(
        channel="linkedin",
        content="Hello",
        recipient_linkedin_url=PROFILE,
        recipient_provider_id="ACoAAB",
        recipient_email=OLA,
        recipient_name="Ola",
        project_id="p-1",
        prospect_external_id="lead_a",
        subject="Heat",
        is_priority=True,
        outreach_method="inmail",
        organization_id="org",
        inmail_subscription="premium",
    )
    assert (draft.status, draft.inmail_subscription, draft.subject) == (DraftStatus.PENDING_REVIEW, "premium", "Heat")
    changed = drafts.update(draft.id, content="Hello Ola", status=DraftStatus.APPROVED, inmail_subscription=None, subject=None)
    assert (changed.content, changed.status, changed.subject, changed.inmail_subscription) == (
        "Hello Ola",
        "approved",
        None,
        None,
    )
    assert (drafts.update(draft.id, outreach_method="inmail")).content == "Hello Ola"
    assert drafts.get(draft.id) == changed
    result = drafts.send(draft.id)
    assert (result.success, result.draft_id, result.outreach_method) == (True, str(draft.id), "inmail")
    with pytest.raises(ValidationError, match="A draft that is sent can't be cancelled"):
        drafts.cancel(draft.id)
    for refused in (bob.messaging.drafts.get, bob.messaging.drafts.send, bob.messaging.drafts.cancel):
        with pytest.raises(NotFoundError):
            refused(draft.id)
    other = drafts.create(channel="gmail", content="x", recipient_email=OLA, conversation_id=write(alice))
    assert (drafts.cancel(other.id)).success


def test_several_drafts_are_sent_at_once(alice: Client) -> None:
    drafts = alice.messaging.drafts
    ids = [(drafts.create(channel="gmail", content="x", recipient_email=OLA)).id for _ in range(2)]
    overrides = [DraftSendOverride(draft_id=str(ids[0]), skip_note=True), {"draft_id": str(ids[1])}]
    answers = drafts.send_batch(draft_ids=ids, send_rate_per_day=1, priority=5, draft_overrides=overrides)
    assert (answers.sent, answers.queued, answers.failed) == (1, 1, 0)
    assert (drafts.get(ids[1])).status == "scheduled"


def test_a_batch_is_a_job_or_a_result(alice: Client) -> None:
    drafts = alice.messaging.drafts
    job = drafts.create_batch(prospects=PEOPLE, project_id="p-1", channel="gmail", use_ai_generation=True)
    assert isinstance(job, BatchDraftJobResponse)
    done = drafts.wait_for_batch_job(job.job_id)
    assert (done.status, done.progress.drafts_created, done.progress.errors) == ("completed", 1, 1)
    assert done == drafts.get_batch_job(job.job_id)
    result = drafts.create_batch(
        prospects=[ProspectInfo(external_id="a", name="Ola Berg", email=OLA)],
        project_id="p-1",
        channel=ChannelType.GMAIL,
        subject_template="To {first_name}",
        content_template="{greeting} {name}",
        use_ai_generation=False,
        use_prior_contact=False,
        ai_context={"greeting": "Hi"},
        organization_id="org",
        wait=True,
    )
    assert isinstance(result, BatchDraftResponse)
    assert [(draft.subject, draft.content) for draft in result.drafts] == [("To Ola", "Hi Ola Berg")]


def test_a_job_is_waited_for_by_the_clock_of_the_client() -> None:
    clock = LeapingClock()
    with serve(clock=clock, time_scale=1) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url, clock=clock) as client:
            drafts = client.for_user("alice").messaging.drafts
            job = drafts.create_batch(prospects=PEOPLE, project_id="p-1", channel="gmail")
            with pytest.raises(DeadlineExceededError, match=r"is in_progress after 2 s \(0 of 2 people done\); it goes on"):
                drafts.wait_for_batch_job(job.job_id, timeout=2, poll_interval=1)
            done = drafts.wait_for_batch_job(job.job_id, timeout=None, poll_interval=0.5)
            assert done.progress.processed == 2
            assert clock.waits[:2] == [1, 1]
            assert set(clock.waits[2:]) == {0.5}


def test_an_unknown_state_of_a_job_means_not_finished_yet() -> None:
    progress = {"processed": 0, "total": 1, "percentage": 0.0, "drafts_created": 0, "errors": 0}
    job = {"job_id": "j", "progress": progress, "drafts": [], "errors": [], "created_at": "2026-03-02T09:30:00Z"}
    states = [answer(200, {**job, "status": status}) for status in ("paused", "failed")]
    with scripted(*states) as server:
        with Client(api_key="k", base_url=server.base_url, clock=LeapingClock()) as client:
            done = client.for_user("alice").messaging.drafts.wait_for_batch_job("j")
    assert done.status == "failed"
    assert len(server.seen) == 2
