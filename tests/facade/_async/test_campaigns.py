"""The resource `campaigns`: outreach to many people, led by an agent."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai import AsyncClient, ConflictError, MissingUserId, NotFoundError, ValidationError
from lumnisai.models import CampaignResponse
from lumnisai.types import CampaignActionStatus, CampaignStatus

EMAIL: dict[str, Any] = {"channel": "email_only"}


async def make(alice: AsyncClient, *people: str, start: bool = False, **fields: Any) -> CampaignResponse:
    """Make a campaign with people, each named by an id."""
    playbook = await alice.campaigns.playbooks.create(name="Founders", content="Write short.")
    campaign = await alice.campaigns.create(name="Nordic", playbook_id=playbook.id, **fields)
    if people:
        await alice.campaigns.prospects.add(campaign.id, prospects=[{"prospect_id": person} for person in people])
    return await alice.campaigns.start(campaign.id) if start else campaign


async def test_a_campaign_lives_from_draft_to_completion(alice: AsyncClient) -> None:
    campaigns = alice.campaigns
    campaign = await make(alice, goal="Meetings", project_id="p1", guardrails={"max_follow_ups": 1}, max_prospects=5)
    assert campaign.status is CampaignStatus.DRAFT
    assert campaign.guardrails.max_follow_ups == 1
    assert (await campaigns.start(campaign.id)).status == "active"
    with pytest.raises(ConflictError, match="only a draft one can be started"):
        await campaigns.start(campaign.id)
    assert (await campaigns.pause(campaign.id, reason="Easter")).status == "paused"
    assert (await campaigns.resume(campaign.id)).status == "active"
    stopped = await campaigns.stop(campaign.id, reason="Enough")
    assert (stopped.status, stopped.completion_reason) == ("completed", "stopped")
    assert [one.id for one in (await campaigns.list(project_id="p1", status="completed")).items] == [campaign.id]
    assert (await campaigns.list(status=CampaignStatus.DRAFT)).items == []


async def test_a_campaign_is_changed_and_cleared(alice: AsyncClient) -> None:
    campaign = await make(alice, goal="g", company_context="c", email_persona_id="e")
    changed = await alice.campaigns.update(campaign.id, name="New", goal=None, approval_settings={"stop": "auto"})
    assert (changed.name, changed.goal, changed.company_context) == ("New", None, "c")
    assert changed.approval_settings.stop == "auto"
    cleared = await alice.campaigns.update(campaign.id, company_context=None, email_persona_id=None)
    assert (cleared.company_context, cleared.email_persona_id) == (None, None)
    with pytest.raises(ValidationError, match="There is nothing to change: give at least one of name, playbook_id"):
        await alice.campaigns.update(campaign.id)


async def test_a_campaign_is_its_owners(client: AsyncClient, tenant: AsyncClient, alice: AsyncClient, bob: AsyncClient) -> None:
    campaign = await make(alice)
    with pytest.raises(NotFoundError):
        await bob.campaigns.get(campaign.id)
    assert (await bob.campaigns.list()).items == []
    assert [one.id for one in (await tenant.campaigns.list()).items] == [campaign.id]
    with pytest.raises(MissingUserId):
        await client.campaigns.create(name="n", playbook_id=campaign.playbook_id)
    with pytest.raises(MissingUserId):
        await client.campaigns.list()
    assert (await client.campaigns.get(campaign.id)).id == campaign.id


async def test_people_are_added_listed_and_taken_out(alice: AsyncClient) -> None:
    campaign, prospects = await make(alice), alice.campaigns.prospects
    person = {"prospect_id": "a", "prospect_external_id": "linkedin.com/in/a", "prospect_data": {"name": "Ada"}}
    added = await prospects.add(campaign.id, prospects=[person, {"prospect_id": "b"}, {"prospect_id": "b"}])
    assert (added.added, added.skipped, added.warnings) == (2, 1, [])
    page = await prospects.list(campaign.id, state="not_connected", limit=1)
    assert [one.prospect_id async for one in page.all()] == ["a", "b"]
    assert (await prospects.get(campaign.id, page[0].id)).prospect.prospect_data == {"name": "Ada"}
    assert (await prospects.remove(campaign.id, "b")).success
    assert len(await prospects.list(campaign.id)) == 1
    with pytest.raises(ValidationError, match="prospects is empty: give at least one"):
        await prospects.add(campaign.id, prospects=[])


async def test_people_are_paused_resumed_and_transferred(alice: AsyncClient) -> None:
    campaign, prospects = await make(alice, "a", "b"), alice.campaigns.prospects
    ids = [one.id for one in await prospects.list(campaign.id)]
    assert (await prospects.pause(campaign.id, prospect_ids=ids[:1], reason="On leave")).affected == 1
    assert (await prospects.pause(campaign.id, states=["not_connected"])).affected == 1
    assert (await prospects.resume(campaign.id, prospect_ids=ids[:1])).affected == 1
    assert (await prospects.resume(campaign.id)).affected == 1
    target = await make(alice, "a")
    moved = await prospects.transfer(campaign.id, target_campaign_id=target.id)
    assert (moved.transferred, [one.reason for one in moved.skipped]) == (1, ["duplicate_in_target"])


async def test_a_list_that_could_mean_nobody_or_everybody_is_refused(alice: AsyncClient) -> None:
    prospects: Any = alice.campaigns.prospects
    with pytest.raises(ValidationError, match="Say who is to be paused: give prospect_ids, states or both"):
        await prospects.pause("c")
    with pytest.raises(ValidationError, match="states is empty"):
        await prospects.pause("c", states=[])
    with pytest.raises(ValidationError, match="leave it out for everybody who is paused"):
        await prospects.resume("c", prospect_ids=[])
    with pytest.raises(ValidationError, match="leave it out for everybody"):
        await prospects.transfer("c", target_campaign_id="d", prospect_ids=[])
    with pytest.raises(ValidationError, match="prospect_ids must be a list, not str"):
        await prospects.resume("c", prospect_ids="abc")
    with pytest.raises(ValidationError, match="asset_ids must be a list, not str"):
        await alice.campaigns.assets.link("c", asset_ids="abc")


async def test_actions_are_decided_and_their_outcome_is_recorded(alice: AsyncClient) -> None:
    campaign = await make(alice, "a", "b", "c", "d", start=True, guardrails=EMAIL)
    approvals, actions = alice.campaigns.approvals, alice.campaigns.actions
    ids = [one.id async for one in await approvals.list(campaign_id=campaign.id, limit=3)]
    assert len(ids) == 4
    assert (await approvals.approve(ids[0], notes="n", modified_content="Hi!", modified_subject="s"))["success"]
    assert (await approvals.reject(ids[1], reason="Too early"))["success"]
    assert (await approvals.skip(ids[2], reason="On leave"))["success"]
    items = [{"action_id": ids[3], "action": "approve"}, {"action_id": ids[0], "action": "skip"}]
    results = (await approvals.bulk(items=items)).results
    assert [one.success for one in results] == [True, False]
    sent = [
        one
        async for one in await actions.list(campaign.id, status=CampaignActionStatus.EXECUTED, action_type="send_initial_email")
    ]
    assert [one.content for one in sent if one.id == ids[0]] == ["Hi!"]
    recorded = await actions.record_outcome(ids[0], outcome="meeting_booked", notes="Tuesday")
    assert recorded["outcome"]["type"] == "meeting_booked"
    metrics = await alice.campaigns.get_metrics(campaign.id)
    assert metrics.funnel["meeting_booked"].count == 1
    assert metrics.total_prospects == 4
    with pytest.raises(ValidationError, match="items is empty"):
        await approvals.bulk(items=[])


async def test_an_action_that_is_not_sent_yet_is_held_changed_and_called_off(alice: AsyncClient) -> None:
    limits = {**EMAIL, "max_actions_per_day": 0}
    campaign = await make(alice, "a", start=True, guardrails=limits, approval_settings={"send_initial_email": "auto"})
    actions = alice.campaigns.actions
    held = (await actions.list(campaign.id, prospect_id="a")).items[0]
    assert held.status == "queued"
    assert (await actions.edit_queued(held.id, content="Hi!", subject="Hello"))["success"]
    assert (await actions.pause_queued(held.id))["success"]
    assert (await actions.list(campaign.id)).items[0].status == "paused"
    assert (await actions.resume_queued(held.id))["success"]
    assert (await actions.cancel_queued(held.id, reason="No"))["success"]
    called_off = (await actions.list(campaign.id)).items[0]
    assert (called_off.status, called_off.content) == ("cancelled", "Hi!")


async def test_assets_are_kept_attached_and_switched_off(alice: AsyncClient, bob: AsyncClient) -> None:
    campaign, assets, links = await make(alice), alice.campaigns.outreach_assets, alice.campaigns.assets
    asset = await assets.create(name="Booking", key="booking", value="https://example.com", type="link")
    assert (await links.link(campaign.id, asset_ids=[asset.id])).linked == 1
    upserted = await links.upsert(campaign.id, items=[{"name": "Prices", "key": "prices", "value": "10 euros"}])
    assert [one.key for one in upserted.items] == ["booking", "prices"]
    await links.unlink(campaign.id, asset.id)
    assert [one.key for one in (await links.list(campaign.id)).items] == ["prices"]
    assert [one.key for one in await assets.list(campaign_id=campaign.id)] == ["prices"]
    assert (await assets.update(asset.id, name="New", value="v", is_active=True)).name == "New"
    assert (await assets.deactivate(asset.id)).is_active is False
    assert [one.key for one in await assets.list(active_only=True)] == ["prices"]
    with pytest.raises(NotFoundError):
        await bob.campaigns.outreach_assets.get(asset.id)
    with pytest.raises(ValidationError, match="give at least one of name, value, is_active"):
        await assets.update(asset.id)
