"""The resource `email`: organisations, personas, mailboxes, members, inboxes."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai import AsyncClient, ConflictError, MissingUserId, NotFoundError, PermissionDeniedError, ValidationError
from lumnisai.models import ContactDetailsInput, SenderPersonaInput

CONTACT: dict[str, Any] = {
    "first_name": "Ada",
    "last_name": "Example",
    "email": "alice@example.com",
    "phone": "+1 617 555 0100",
    "organization": "Example Labs",
    "address_line1": "1 Example Street",
    "city": "Boston",
    "state": "MA",
    "country": "US",
    "postal_code": "02110",
}


async def onboard(client: AsyncClient, **more: Any) -> str:
    """Set an organisation up."""
    fields: dict[str, Any] = {
        "organization_name": "Example Labs",
        "primary_website_url": "https://www.example.com",
        "physical_address": "1 Example Street",
        "daily_volume": 180,
        "sender_personas": [SenderPersonaInput(first_name="Ada", last_name="Example"), {"first_name": "Al", "last_name": "B"}],
        "contact_details": ContactDetailsInput(**CONTACT),
    }
    answer = await client.email.onboard(**(fields | more))
    assert answer.status == "provisioning"
    return answer.organization_id


async def test_an_organization_is_set_up(alice: AsyncClient, bob: AsyncClient, client: AsyncClient) -> None:
    identifier = await onboard(alice, company_description="Makes software.", volume_mode="fast")
    organizations = alice.email.organizations
    status = await organizations.get_status(identifier)
    assert (status.organization_name, status.phase, status.estimated_ready_at) == ("Example Labs", "ready", None)
    assert (dict(status.domains), dict(status.mailboxes)) == ({"active": 2}, {"ready": 6})
    health = await organizations.get_health(identifier)
    assert (health.daily_capacity, health.sends_today) == (180, 0)
    settings = await organizations.get_settings(identifier)
    assert (settings.daily_volume, settings.volume_mode, settings.mailboxes_ready) == (180, "fast", 6)
    assert [(one.first_name, one.mailbox_count) for one in settings.sender_personas] == [("Ada", 3), ("Al", 3)]
    (listed,) = (await organizations.list()).organizations
    assert (listed.id, listed.role, listed.domains_active) == (identifier, "admin", 2)
    assert (await bob.email.organizations.list()).organizations == []
    with pytest.raises(NotFoundError):
        await bob.email.organizations.get_settings(identifier)
    with pytest.raises(MissingUserId):
        await client.email.organizations.list()


async def test_settings_change_and_what_is_left_out_stays(alice: AsyncClient) -> None:
    identifier = await onboard(alice)
    organizations = alice.email.organizations
    changed = await organizations.update_settings(identifier, daily_volume=60)
    assert (changed.daily_volume, changed.physical_address, changed.mailboxes_ready) == (60, "1 Example Street", 2)
    changed = await organizations.update_settings(identifier, physical_address="2 Example Street")
    assert (changed.daily_volume, changed.physical_address) == (60, "2 Example Street")
    assert await organizations.update_settings(identifier) == changed


async def test_the_cap_of_a_persona_is_set_read_and_cleared(alice: AsyncClient) -> None:
    identifier = await onboard(alice)
    added = await alice.email.personas.create(identifier, first_name="Grace", last_name="C", title="Head", daily_volume_cap=0)
    personas = alice.email.personas
    nothing = await personas.update(identifier, added.persona_id)
    assert (nothing.daily_volume_cap, nothing.mailbox_count, nothing.partial) == (0, 0, False)
    some = await personas.update(identifier, added.persona_id, daily_volume_cap=60)
    assert (some.daily_volume_cap, some.mailbox_count, some.mailboxes_provisioned, some.shortfall) == (60, 2, 2, 0)
    many = await personas.update(identifier, added.persona_id, daily_volume_cap=300)
    assert (many.requested_target_mailboxes, many.mailbox_count, many.partial, many.shortfall) == (10, 4, True, 6)
    assert (await personas.update(identifier, added.persona_id)).daily_volume_cap == 300
    assert (await personas.update(identifier, added.persona_id, daily_volume_cap=None)).daily_volume_cap is None
    with pytest.raises(NotFoundError):
        await personas.update(identifier, "nobody")
    assert (await personas.add(identifier, first_name="X", last_name="Y")).persona_id != added.persona_id


async def test_only_admins_change_an_organization(alice: AsyncClient, bob: AsyncClient) -> None:
    identifier = await onboard(alice)
    await alice.email.members.create(identifier, email="bob@example.com")
    assert (await bob.email.organizations.list()).organizations[0].role == "member"
    assert (await bob.email.inboxes.list(kind="managed")).total == 6
    mailbox = (await bob.email.inboxes.list(kind="managed")).inboxes[0].mailbox_id
    email = bob.email
    for refused in (
        lambda: email.organizations.update_settings(identifier, daily_volume=1),
        lambda: email.personas.create(identifier, first_name="X", last_name="Y"),
        lambda: email.mailboxes.update(identifier, mailbox, paused=True),
        lambda: email.members.delete(identifier, "alice@example.com"),
        lambda: email.organizations.teardown(identifier),
    ):
        with pytest.raises(PermissionDeniedError, match="Only an admin"):
            await refused()
    with pytest.raises(ConflictError, match="last admin"):
        await alice.email.members.remove(identifier, "alice@example.com")
    await alice.email.members.add(identifier, email="bob@example.com", role="admin")
    assert "removed" in (await bob.email.members.delete(identifier, "Alice@example.com")).message
    assert (await alice.email.organizations.list()).organizations == []


async def test_a_mailbox_is_capped_paused_and_resumed(alice: AsyncClient) -> None:
    identifier = await onboard(alice)
    inbox = (await alice.email.inboxes.list(kind="managed", organization_id=identifier)).inboxes[0]
    assert (inbox.status, inbox.source, inbox.provider, inbox.daily_send_cap) == ("ready", "inboxkit", None, 30)
    mailboxes = alice.email.mailboxes
    changed = await mailboxes.update(identifier, inbox.mailbox_id, daily_send_cap=10, paused=True)
    assert (changed.status, changed.daily_send_cap) == ("paused", 10)
    assert (await alice.email.organizations.health(identifier)).daily_capacity == 150
    assert (await mailboxes.update(identifier, inbox.mailbox_id, paused=False)).status == "ready"
    with pytest.raises(ValidationError):
        await mailboxes.update(identifier, inbox.mailbox_id, daily_send_cap=0)
    with pytest.raises(NotFoundError):
        await mailboxes.update(identifier, "none", paused=True)


async def test_inboxes_of_ones_own_are_connected(alice: AsyncClient, bob: AsyncClient) -> None:
    begun = await alice.email.inboxes.connect(redirect_url="https://app.example.com")
    assert begun.redirect_url is not None
    (own,) = (await alice.email.inboxes.list()).inboxes
    assert (own.email_address, own.status, own.source, own.provider) == ("alice@example.com", "ready", "unipile", "GOOGLE")
    assert (own.daily_send_cap, own.organization_name) == (40, "Own inboxes")
    assert (await bob.email.inboxes.list(kind="all")).total == 0
    identifier = await onboard(alice)
    persona = (await alice.email.organizations.get_settings(identifier)).sender_personas[0]
    await alice.email.inboxes.connect(
        redirect_url="https://app.example.com",
        app_name="MAIL",
        organization_id=identifier,
        persona_id=persona.id,
        daily_send_cap=90,
    )
    (other,) = (await alice.email.inboxes.list(kind="byo", organization_id=identifier)).inboxes
    assert (other.source, other.daily_send_cap, other.persona.id) == ("smtp", 90, persona.id)
    assert (await alice.email.inboxes.list(kind="all")).total == 8


async def test_an_organization_that_is_taken_down_stays_so(alice: AsyncClient) -> None:
    identifier = await onboard(alice)
    assert "6 mailboxes are retired" in (await alice.email.organizations.teardown(identifier)).message
    status = await alice.email.organizations.get_status(identifier)
    assert (status.phase, dict(status.mailboxes)) == ("torn_down", {"retired": 6})
    assert (await alice.email.inboxes.list(kind="all")).total == 0
    with pytest.raises(ConflictError, match="has been taken down"):
        await alice.email.organizations.update_settings(identifier, daily_volume=10)
