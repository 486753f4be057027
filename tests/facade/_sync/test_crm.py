# Written by `make generate` from tests/facade/_async/test_crm.py. Do not edit.
"""The resource `crm`: prospects, copies of contacts, and who may read them."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai import Client, ConflictError, NotFoundError, ValidationError
from lumnisai.models import CrmContactInput

PROFILE = "https://www.linkedin.com/in/grace-{}"


def connect(client: Client, app: str) -> None:
    """Connect a CRM."""
    client.integrations.set_app_enabled(app, enabled=True)
    client.integrations.initiate_connection(app_name=app)


def test_a_crm_that_is_not_connected_says_where_to_connect_it(alice: Client) -> None:
    for refused in (
        lambda: alice.crm.sync_prospect(provider="attio", linkedin_url=PROFILE.format(1)),
        lambda: alice.crm.match_prospects(provider="attio", linkedin_urls=[PROFILE.format(1)]),
        lambda: alice.crm.contacts.sync(provider="attio"),
    ):
        with pytest.raises(ConflictError, match="has not connected attio") as caught:
            refused()
        assert (caught.value.code, caught.value.status_code) == ("crm_not_connected", 409)
        assert caught.value.detail["connect_url"].startswith("https://")
    assert not (alice.crm.contacts.get_sync_status(provider="attio")).connected


def test_prospects_are_written_once_and_then_linked(alice: Client) -> None:
    connect(alice, "ATTIO")
    urls = [PROFILE.format(number) for number in range(12)]
    before = alice.crm.match_prospects(provider="attio", linkedin_urls=urls)
    assert [match.linkedin_url for match in before.matches] == urls
    assert {match.linked for match in before.matches} == {True, False}
    for match in before.matches:
        contact = CrmContactInput(full_name="Grace Example", email="grace@example.com")
        first = alice.crm.sync_prospect(
            provider="attio", linkedin_url=match.linkedin_url, contact=contact, custom_fields={"leadSource": "Lumnis"}
        )
        assert first.action == ("linked" if match.linked else "created")
        again = alice.crm.sync_prospect(provider="attio", linkedin_url=match.linkedin_url)
        assert (again.action, again.crm_record_id) == ("linked", first.crm_record_id)
    after = alice.crm.match_prospects(provider="attio", linkedin_urls=urls)
    assert all(match.linked and match.crm_record_id and match.crm_url for match in after.matches)


def test_profiles_that_lead_nowhere_are_told_by_code(alice: Client) -> None:
    connect(alice, "ATTIO")
    with pytest.raises(NotFoundError) as missing:
        alice.crm.sync_prospect(provider="attio", linkedin_url="https://linkedin.com/in/missing-profile")
    assert missing.value.code == "prospect_not_found"
    with pytest.raises(ValidationError) as unresolved:
        alice.crm.sync_prospect(provider="attio", linkedin_url="https://linkedin.com/in/ACoAAunresolved")
    assert unresolved.value.code == "linkedin_url_unresolved"


def test_profiles_are_checked_before_anything_is_sent(alice: Client) -> None:
    crm: Any = alice.crm
    with pytest.raises(ValidationError, match="address of a profile, with 'linkedin.com/in/' in it"):
        crm.sync_prospect(provider="attio", linkedin_url="https://example.com/grace")
    for urls, words in (
        ([], "1 to 1000 profiles; it holds 0"),
        (["x"] * 1001, "it holds 1001"),
        ("x", "must be a list; got str"),
    ):
        with pytest.raises(ValidationError, match=words):
            crm.match_prospects(provider="attio", linkedin_urls=urls)


def test_contacts_are_copied(alice: Client) -> None:
    connect(alice, "HUBSPOT")
    assert (alice.crm.contacts.sync(provider="hubspot")).status == "started"
    state = alice.crm.contacts.get_sync_status(provider="hubspot")
    assert (state.connected, state.sync_in_progress, state.total_in_crm) == (True, False, None)
    assert state.synced_count > 0
    assert state.last_reconciled_at is not None


def test_grants_are_given_listed_and_taken_back(client: Client, tenant: Client) -> None:
    grants, pair = client.crm.exclusion_grants, {"member_user_id": "alice@example.com", "owner_user_id": "bob@example.com"}
    granted = grants.create(**pair)
    assert granted.status == "granted"
    assert (grants.grant(**pair)).status == "granted"
    listed = tenant.crm.exclusion_grants.list(member_user_id="alice@example.com")
    assert (listed.member_user_id, listed.owner_user_ids) == (granted.member_user_id, [granted.owner_user_id])
    assert (grants.list(member_user_id="bob@example.com")).owner_user_ids == []
    assert (grants.delete(**pair)).status == "revoked"
    assert (grants.revoke(**pair)).status == "revoked"
    assert (grants.list(member_user_id=granted.member_user_id)).owner_user_ids == []
    with pytest.raises(ValidationError, match="member_user_id is empty"):
        grants.list(member_user_id=" ")
