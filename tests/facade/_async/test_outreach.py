"""The resources `outreach` and `contact_relationships`."""

from __future__ import annotations

import datetime

import pytest

from lumnisai import AsyncClient, ValidationError


async def test_each_stage_lists_those_who_have_reached_it(alice: AsyncClient) -> None:
    totals: list[int] = []
    for stage in ("connected", "messaged", "replied", "meeting_booked"):
        page = await alice.outreach.list(stage=stage, limit=100)
        assert {one.stage for one in page.items} == {stage}
        assert page.total == len(page.items)
        totals.append(page.total)
    everybody = await alice.outreach.list(stage="all", limit=100)
    assert everybody.total > max(totals)
    assert {one.stage for one in everybody.items} == {"connected", "messaged", "replied", "meeting_booked"}
    moments = [one.stage_at for one in everybody.items if one.stage_at]
    assert moments == sorted(moments, reverse=True)
    accepted = await alice.outreach.list_accepted(limit=100)
    assert [one.row_id for one in accepted.items] == [one.row_id for one in (await alice.outreach.list(limit=100)).items]


async def test_pages_follow_each_other(alice: AsyncClient) -> None:
    page = await alice.outreach.list(stage="all", limit=7)
    assert (page.limit, page.offset, len(page.items)) == (7, 0, 7)
    people = [one.row_id async for one in page]
    assert len(people) == len(set(people)) == page.total
    rest = await alice.outreach.list_accepted(limit=3, offset=2)
    assert [one.row_id for one in rest.items] == [one.row_id for one in (await alice.outreach.list()).items[2:5]]


async def test_people_are_filtered(alice: AsyncClient) -> None:
    everybody = (await alice.outreach.list(stage="all", limit=100)).items
    campaign = next(one.source_id for one in everybody if one.source == "campaign")
    sequence = next(one.source_id for one in everybody if one.source == "sequence")
    assert {one.source for one in (await alice.outreach.list(stage="all", source="sequence")).items} == {"sequence"}
    assert {one.source_id for one in (await alice.outreach.list(stage="all", campaign_id=campaign)).items} == {campaign}
    both = await alice.outreach.list(stage="all", campaign_id=[campaign, sequence], limit=100)
    assert {one.source_id for one in both.items} == {campaign}
    assert (await alice.outreach.list(stage="all", campaign_id=[])).total == len(everybody)
    middle = sorted(one.stage_at for one in everybody if one.stage_at)[len(everybody) // 2].date()
    later = await alice.outreach.list(stage="all", since=middle, limit=100)
    assert 0 < later.total < len(everybody)
    assert all(one.stage_at and one.stage_at.date() >= middle for one in later.items)
    assert (await alice.outreach.list_accepted(since=datetime.date(2999, 1, 1))).total == 0
    by_channel = [(await alice.outreach.list(stage="messaged", channel=one)).total for one in ("linkedin", "inmail", "email")]
    assert sum(by_channel) == (await alice.outreach.list(stage="messaged")).total
    with pytest.raises(ValidationError, match="must be one of all, connected"):
        await alice.outreach.list(stage="unknown")


async def test_statistics_agree_with_the_lists(alice: AsyncClient) -> None:
    assert (await alice.outreach.list()).stats is None
    page = await alice.outreach.list(stats=True)
    assert page.stats is not None
    linkedin, email = page.stats.by_channel["linkedin"], page.stats.by_channel["email"]
    assert linkedin.connected == page.total
    assert linkedin.ratios.connect_rate == linkedin.connected / linkedin.connection_requests_sent
    assert email.sent == (await alice.outreach.list(stage="messaged", channel="email")).total
    assert (email.connection_requests_sent, email.ratios.connect_rate) == (0, None)


async def test_contacts_need_a_connected_mailbox(alice: AsyncClient) -> None:
    nothing = await alice.contact_relationships.list()
    assert (nothing.status, nothing.contacts, nothing.provider, nothing.available_providers) == ("not_connected", [], None, [])
    await alice.integrations.initiate_connection(app_name="GMAIL")
    other = await alice.contact_relationships.list(provider="outlook")
    assert (other.status, other.available_providers) == ("not_connected", ["gmail"])


async def test_contacts_come_strongest_first_over_all_pages(alice: AsyncClient) -> None:
    await alice.integrations.initiate_connection(app_name="GMAIL")
    page = await alice.contact_relationships.list(provider="gmail", limit=25)
    assert (page.status, page.provider, page.is_cached) == ("ready", "gmail", False)
    contacts = [contact async for contact in page]
    assert len({contact.email for contact in contacts}) == len(contacts) == page.total_contacts
    scores = [contact.relationship_score for contact in contacts]
    assert scores == sorted(scores, reverse=True)
    assert (await alice.contact_relationships.list(limit=500, offset=10)).contacts == contacts[10:]
    with pytest.raises(ValidationError, match="from 1 to 500; got 501"):
        await alice.contact_relationships.list(limit=501)


async def test_a_refresh_is_asked_for_once_not_page_by_page(alice: AsyncClient) -> None:
    await alice.integrations.initiate_connection(app_name="GMAIL")
    first = await alice.contact_relationships.list(limit=25)
    assert (await alice.contact_relationships.list()).is_cached
    anew = await alice.contact_relationships.list(limit=25, force_refresh=True)
    assert not anew.is_cached
    following = await anew.next_page()
    assert following is not None
    assert following.is_cached
    assert following.cached_at == anew.cached_at != first.cached_at
