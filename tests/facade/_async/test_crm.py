"""The resource `crm`: prospects, copies of contacts, and who may read them."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai import AsyncClient, ConflictError, NotFoundError, ValidationError
from lumnisai.models import CrmContactInput

PROFILE = "https://www.linkedin.com/in/grace-{}"


async def connect(client: AsyncClient, app: str) -> None:
    """Connect a CRM."""
    await client.integrations.set_app_enabled(app, enabled=True)
    await client.integrations.initiate_connection(app_name=app)


async def test_a_crm_that_is_not_connected_says_where_to_connect_it(alice: AsyncClient) -> None:
    for refused in (
        lambda: alice.crm.sync_prospect(provider="attio", linkedin_url=PROFILE.format(1)),
        lambda: alice.crm.match_prospects(provider="attio", linkedin_urls=[PROFILE.format(1)]),
        lambda: alice.crm.contacts.sync(provider="attio"),
    ):
        with pytest.raises(ConflictError, match="has not connected attio") as caught:
            await refused()
        assert (caught.value.code, caught.value.status_code) == ("crm_not_connected", 409)
        assert caught.value.detail["connect_url"].startswith("https://")
    assert not (await alice.crm.contacts.get_sync_status(provider="attio")).connected


async def test_prospects_are_written_once_and_then_linked(alice: AsyncClient) -> None:
    await connect(alice, "ATTIO")
    urls = [PROFILE.format(number) for number in range(12)]
    before = await alice.crm.match_prospects(provider="attio", linkedin_urls=urls)
    assert [match.linkedin_url for match in before.matches] == urls
    assert {match.linked for match in before.matches} == {True, False}
    for match in before.matches:
        contact = CrmContactInput(full_name="Grace Example", email="grace@example.com")
        first = await alice.crm.sync_prospect(
            provider="attio", linkedin_url=match.linkedin_url, contact=contact, custom_fields={"leadSource": "Lumnis"}
        )
        assert first.action == ("linked" if match.linked else "created")
        again = await alice.crm.sync_prospect(provider="attio", linkedin_url=match.linkedin_url)
        assert (again.action, again.crm_record_id) == ("linked", first.crm_record_id)
    after = await alice.crm.match_prospects(provider="attio", linkedin_urls=urls)
    assert all(match.linked and match.crm_record_id and match.crm_url for match in after.matches)


async def test_profiles_that_lead_nowhere_are_told_by_code(alice: AsyncClient) -> None:
    await connect(alice, "ATTIO")
    with pytest.raises(NotFoundError) as missing:
        await alice.crm.sync_prospect(provider="attio", linkedin_url="https://linkedin.com/in/missing-profile")
    assert missing.value.code == "prospect_not_found"
    with pytest.raises(ValidationError) as unresolved:
        await alice.crm.sync_prospect(provider="attio", linkedin_url="https://linkedin.com/in/ACoAAunresolved")
    assert unresolved.value.code == "linkedin_url_unresolved"


async def test_profiles_are_checked_before_anything_is_sent(alice: AsyncClient) -> None:
    crm: Any = alice.crm
    with pytest.raises(ValidationError, match="address of a profile, with 'linkedin.com/in/' in it"):
        await crm.sync_prospect(provider="attio", linkedin_url="https://example.com/grace")
    for urls, words in (
        ([], "1 to 1000 profiles; it holds 0"),
        (["x"] * 1001, "it holds 1001"),
        ("x", "must be a list; got str"),
    ):
        with pytest.raises(ValidationError, match=words):
            await crm.match_prospects(provider="attio", linkedin_urls=urls)


async def test_contacts_are_copied(alice: AsyncClient) -> None:
    await connect(alice, "HUBSPOT")
    assert (await alice.crm.contacts.sync(provider="hubspot")).status == "started"
    state = await alice.crm.contacts.get_sync_status(provider="hubspot")
    assert (state.connected, state.sync_in_progress, state.total_in_crm) == (True, False, None)
    assert state.synced_count > 0
    assert state.last_reconciled_at is not None


async def test_grants_are_given_listed_and_taken_back(client: AsyncClient, tenant: AsyncClient) -> None:
    grants, pair = client.crm.exclusion_grants, {"member_user_id": "alice@example.com", "owner_user_id": "bob@example.com"}
    granted = await grants.create(**pair)
    assert granted.status == "granted"
    assert (await grants.grant(**pair)).status == "granted"
    listed = await tenant.crm.exclusion_grants.list(member_user_id="alice@example.com")
    assert (listed.member_user_id, listed.owner_user_ids) == (granted.member_user_id, [granted.owner_user_id])
    assert (await grants.list(member_user_id="bob@example.com")).owner_user_ids == []
    assert (await grants.delete(**pair)).status == "revoked"
    assert (await grants.revoke(**pair)).status == "revoked"
    assert (await grants.list(member_user_id=granted.member_user_id)).owner_user_ids == []
    with pytest.raises(ValidationError, match="member_user_id is empty"):
        await grants.list(member_user_id=" ")
