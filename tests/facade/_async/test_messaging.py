"""The resource `messaging`: conversations, drafts and messages of users."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai import AsyncClient, DeadlineExceededError, MissingUserId, NotFoundError, ValidationError
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


async def write(client: AsyncClient, **more: Any) -> str:
    """Send an email, and return the conversation it began."""
    sent = await client.messaging.send(channel="gmail", recipient_id=OLA, content="Dear Ola", **more)
    return str(sent.conversation_id)


async def test_a_message_is_sent_and_read_back(alice: AsyncClient) -> None:
    place = await write(
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
    detail = await alice.messaging.conversations.get(place)
    assert (detail.conversation.prospect_name, detail.conversation.project_id) == ("Ola B.", "p-1")
    assert detail.conversation.channel is ChannelType.GMAIL
    assert [(message.content, message.subject) for message in detail.messages] == [("Dear Ola", "Heat")]
    again = await alice.messaging.send(channel="gmail", recipient_id=OLA, content="Again", conversation_id=place)
    assert again.conversation_id == place
    assert len((await alice.messaging.conversations.get(place, fetch_live=True)).messages) == 2


async def test_each_operation_is_about_one_user(
    client: AsyncClient, tenant: AsyncClient, alice: AsyncClient, bob: AsyncClient
) -> None:
    place = await write(alice)
    assert len(await client.messaging.conversations.list(user_id="alice@example.com")) == 1
    assert len(await tenant.messaging.conversations.list(user_id="alice@example.com")) == 1
    assert await bob.messaging.conversations.list() == []
    for refused in (bob.messaging.conversations.get, bob.messaging.conversations.delete):
        with pytest.raises(NotFoundError):
            await refused(place)
    with pytest.raises(MissingUserId):
        await client.messaging.conversations.list()


async def test_conversations_are_listed_by_what_they_are(alice: AsyncClient) -> None:
    conversations = alice.messaging.conversations
    for number in range(3):
        await write(alice, project_id=f"p-{number % 2}")
    await alice.messaging.sync.prospect(linkedin_url=PROFILE)
    assert len(await conversations.list()) == 4
    assert len(await conversations.list(channel=ChannelType.GMAIL, status="waiting")) == 3
    assert len(await conversations.list(project_id="p-0")) == 2
    # An empty filter is none.
    assert len(await conversations.list(channel="", status="", project_id="", network_distance="")) == 4
    assert await conversations.list(limit=0) == []
    page = await conversations.list(limit=3)
    assert len(page) == 3
    assert len([one async for one in page.all()]) == 4
    assert len([one async for one in (await conversations.list_by_project("p-0", limit=1)).all()]) == 2
    distance = (await conversations.list(channel="linkedin"))[0].network_distance
    assert len(await conversations.list(network_distance=distance)) == 1
    (thread,) = await conversations.list_email_threads(OLA, limit=1)
    assert thread.is_lumnis_initiated


async def test_a_conversation_is_answered_and_deleted(alice: AsyncClient) -> None:
    conversations = alice.messaging.conversations
    place = await write(alice)
    result = await conversations.reply(place, content="One more thing", organization_id="org")
    assert (result.success, str(result.conversation_id)) == (True, place)
    assert not (await conversations.reply(place, content=" ")).success
    assert str((await conversations.delete(place)).conversation_id) == place
    with pytest.raises(NotFoundError):
        await conversations.get(place)
    with pytest.raises(ValidationError, match="it is no UUID"):
        await conversations.delete("c-1")


async def test_a_project_is_unlinked_or_deleted(alice: AsyncClient) -> None:
    conversations = alice.messaging.conversations
    await write(alice, project_id="p-1")
    assert (await conversations.unlink_project(project_id="p-1")).unlinked_count == 1
    await write(alice, project_id="p-1")
    assert (await conversations.delete_by_project(project_id="p-1")).deleted_count == 1
    assert len(await conversations.list()) == 1


async def test_a_sync_is_followed_without_a_user(
    client: AsyncClient, tenant: AsyncClient, alice: AsyncClient, bob: AsyncClient
) -> None:
    people = [ProspectSyncIdentifier(email=OLA, prospect_id="a"), {"linkedin_url": "https://www.linkedin.com/in/nobody"}]
    job = await alice.messaging.sync.start(prospects=people, channels=["gmail", "linkedin"])
    for reader in (client, tenant, alice):
        state = await reader.messaging.sync.get_job(job.job_id)
        assert (state.status, state.stats and state.stats.prospects_found) == ("completed", 1)
    assert (await client.messaging.sync.get_job(job.job_id, user_id="alice@example.com")).status == "completed"
    with pytest.raises(NotFoundError):
        await bob.messaging.sync.get_job(job.job_id)
    found = await alice.messaging.sync.prospect(email=OLA, channel="gmail")
    assert found.conversation is not None
    assert (found.result.status, found.result.messages_synced) == ("found", 0)


async def test_people_whom_nothing_identifies_are_refused_at_home() -> None:
    with scripted(answer(500)) as server:
        async with AsyncClient(api_key="k", base_url=server.base_url) as client:
            messaging = client.for_user("alice").messaging
            with pytest.raises(ValidationError, match="prospects is empty"):
                await messaging.sync.start(prospects=[])
            with pytest.raises(ValidationError, match=r"prospects\[1\] \(b\) can't be found: give at least one of"):
                await messaging.sync.start(prospects=[{"email": OLA}, {"prospect_id": "b"}])
            with pytest.raises(ValidationError, match="give at least one of email, linkedin_url and provider_id"):
                await messaging.check_prior_contact(email="")
            with pytest.raises(ValidationError, match=r"prospects\[0\] \(c\) can't be found"):
                await messaging.batch_check_prior_contact(prospects=[BatchProspectIdentifier(prospect_id="c")])
            with pytest.raises(ValidationError, match="channels must be a list"):
                await messaging.check_prior_contact(email=OLA, channels="gmail")
            with pytest.raises(ValidationError, match="there is nothing to change; give one of content, subject"):
                await messaging.drafts.update("d-1")
            with pytest.raises(ValidationError, match="draft_ids must be a list"):
                await messaging.drafts.send_batch(draft_ids="d-1")
        assert server.seen == []


async def test_only_what_says_something_is_sent() -> None:
    credits_ = {"subscriptions": [], "is_real_time": True, "can_send_inmail": True}
    checked = {"has_prior_contact": False, "channels_checked": [], "channels_with_contact": [], "contact_history": []}
    with scripted(answer(200, checked), answer(200, credits_), answer(200, credits_)) as server:
        async with AsyncClient(api_key="k", base_url=server.base_url) as client:
            messaging = client.for_user("alice").messaging
            await messaging.check_prior_contact(email=OLA, provider_id="", channels=[], message_limit=None, skip_cache=False)
            await messaging.linkedin.get_credits()
            await messaging.linkedin.get_credits(force_refresh=True)
    assert server.seen[0].body == b'{"email":"ola.berg@example.com","skip_cache":false}'
    assert [seen.target.partition("?")[2] for seen in server.seen[1:]] == ["user_id=alice", "user_id=alice&force_refresh=true"]


async def test_earlier_contact_is_looked_for(alice: AsyncClient) -> None:
    messaging = alice.messaging
    found = await messaging.check_prior_contact(email=OLA, channels=["gmail"], message_limit=1)
    assert (found.has_prior_contact, found.cached, len(found.contact_history[0].messages)) == (True, False, 1)
    assert (await messaging.check_prior_contact(email=OLA, channels=["gmail"], message_limit=1)).cached
    people = [BatchProspectIdentifier(prospect_id="lead_a", email=OLA), {"prospect_id": "b", "provider_id": "nobody"}]
    answers = await messaging.batch_check_prior_contact(prospects=people, channels=None, message_limit=2, skip_cache=True)
    assert list(answers.results) == ["lead_a", "b"]
    assert answers.results["lead_a"].has_prior_contact
    assert (await messaging.batch_check_prior_contact(prospects=[])).summary.total == 0


async def test_people_are_written_to_on_linkedin(alice: AsyncClient) -> None:
    linkedin = alice.messaging.linkedin
    state = await linkedin.check_connection(linkedin_url=PROFILE)
    people = [{"prospect_id": "a", "linkedin_url": PROFILE}, {"prospect_id": "b", "provider_id": "ACo1"}]
    several = await linkedin.batch_check_connections(prospects=people)
    assert several.results["a"] == state
    result = await linkedin.send(
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
    lost = await linkedin.send(prospect_name="Ola", content="Hello")
    assert (lost.success, lost.error_code) == (False, "NO_RECIPIENT")


async def test_the_account_of_a_user_is_looked_at(alice: AsyncClient, bob: AsyncClient) -> None:
    linkedin = alice.messaging.linkedin
    assert (await linkedin.update_subscription(subscription_type="premium", inmail_credits=0)).success
    account = await linkedin.get_account_info()
    assert (account.subscription_type, account.can_send_inmail, account.inmail_credits_remaining) == ("premium", False, 0)
    assert await linkedin.get_account_info(force_refresh=True)
    assert [(await linkedin.get_credits()).is_real_time, (await linkedin.refresh_credits()).is_real_time] == [False, True]
    assert (await bob.messaging.linkedin.get_credits(force_refresh=True)).credits_remaining == 50


async def test_a_draft_is_written_reviewed_and_sent(alice: AsyncClient, bob: AsyncClient) -> None:
    drafts = alice.messaging.drafts
    draft = await drafts.create(
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
    changed = await drafts.update(
        draft.id, content="Hello Ola", status=DraftStatus.APPROVED, inmail_subscription=None, subject=None
    )
    assert (changed.content, changed.status, changed.subject, changed.inmail_subscription) == (
        "Hello Ola",
        "approved",
        None,
        None,
    )
    assert (await drafts.update(draft.id, outreach_method="inmail")).content == "Hello Ola"
    assert await drafts.get(draft.id) == changed
    result = await drafts.send(draft.id)
    assert (result.success, result.draft_id, result.outreach_method) == (True, str(draft.id), "inmail")
    with pytest.raises(ValidationError, match="A draft that is sent can't be cancelled"):
        await drafts.cancel(draft.id)
    for refused in (bob.messaging.drafts.get, bob.messaging.drafts.send, bob.messaging.drafts.cancel):
        with pytest.raises(NotFoundError):
            await refused(draft.id)
    other = await drafts.create(channel="gmail", content="x", recipient_email=OLA, conversation_id=await write(alice))
    assert (await drafts.cancel(other.id)).success


async def test_several_drafts_are_sent_at_once(alice: AsyncClient) -> None:
    drafts = alice.messaging.drafts
    ids = [(await drafts.create(channel="gmail", content="x", recipient_email=OLA)).id for _ in range(2)]
    overrides = [DraftSendOverride(draft_id=str(ids[0]), skip_note=True), {"draft_id": str(ids[1])}]
    answers = await drafts.send_batch(draft_ids=ids, send_rate_per_day=1, priority=5, draft_overrides=overrides)
    assert (answers.sent, answers.queued, answers.failed) == (1, 1, 0)
    assert (await drafts.get(ids[1])).status == "scheduled"


async def test_a_batch_is_a_job_or_a_result(alice: AsyncClient) -> None:
    drafts = alice.messaging.drafts
    job = await drafts.create_batch(prospects=PEOPLE, project_id="p-1", channel="gmail", use_ai_generation=True)
    assert isinstance(job, BatchDraftJobResponse)
    done = await drafts.wait_for_batch_job(job.job_id)
    assert (done.status, done.progress.drafts_created, done.progress.errors) == ("completed", 1, 1)
    assert done == await drafts.get_batch_job(job.job_id)
    result = await drafts.create_batch(
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


async def test_a_job_is_waited_for_by_the_clock_of_the_client() -> None:
    clock = LeapingClock()
    with serve(clock=clock, time_scale=1) as platform:
        async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url, clock=clock) as client:
            drafts = client.for_user("alice").messaging.drafts
            job = await drafts.create_batch(prospects=PEOPLE, project_id="p-1", channel="gmail")
            with pytest.raises(DeadlineExceededError, match=r"is in_progress after 2 s \(0 of 2 people done\); it goes on"):
                await drafts.wait_for_batch_job(job.job_id, timeout=2, poll_interval=1)
            done = await drafts.wait_for_batch_job(job.job_id, timeout=None, poll_interval=0.5)
            assert done.progress.processed == 2
            assert clock.waits[:2] == [1, 1]
            assert set(clock.waits[2:]) == {0.5}


async def test_an_unknown_state_of_a_job_means_not_finished_yet() -> None:
    progress = {"processed": 0, "total": 1, "percentage": 0.0, "drafts_created": 0, "errors": 0}
    job = {"job_id": "j", "progress": progress, "drafts": [], "errors": [], "created_at": "2026-03-02T09:30:00Z"}
    states = [answer(200, {**job, "status": status}) for status in ("paused", "failed")]
    with scripted(*states) as server:
        async with AsyncClient(api_key="k", base_url=server.base_url, clock=LeapingClock()) as client:
            done = await client.for_user("alice").messaging.drafts.wait_for_batch_job("j")
    assert done.status == "failed"
    assert len(server.seen) == 2
