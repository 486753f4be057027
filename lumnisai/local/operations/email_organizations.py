"""Organisations that emails are sent from: set-up, settings, health, end."""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations import email_states as states
from lumnisai.local.operations.connection_states import subject
from lumnisai.local.operations.email_people import new_persona
from lumnisai.local.operations.email_provisioning import domains_for, fit_all
from lumnisai.local.store import Document

# The number is stored and every domain and mailbox is made, so it can't be boundless.
MOST_MAILS = 5000


@operation("onboard_email_organization")
async def onboard_email_organization(call: Call) -> Any:
    """Begin to set up domains, mailboxes and their warm-up; who asks becomes the admin."""
    user, body = subject(call), call.body
    _check_volume(body["daily_volume"])
    if not body["sender_personas"]:
        raise Invalid.at(["body", "sender_personas"], "must hold at least one sender", "too_short")
    identifier = str(uuid.uuid4())
    fields: JsonObject = {
        "name": body["organization_name"],
        "website": body["primary_website_url"],
        "description": body.get("company_description"),
        "physical_address": body["physical_address"],
        "daily_volume": body["daily_volume"],
        "volume_mode": body.get("volume_mode", "standard"),
        "domains": domains_for(body["primary_website_url"], body["daily_volume"], len(body["sender_personas"])),
        "domains_at": states.after(call, states.REGISTERING),
        "down_at": None,
    }
    organization = call.insert(states.ORGANIZATION, identifier, fields, owner=user)
    states.add_member(call, organization, user, states.ADMIN)
    for sender in body["sender_personas"]:
        new_persona(call, organization, sender)
    fit_all(call, organization)
    message = "The set-up has begun; follow it with get_email_onboarding_status."
    return {"organization_id": identifier, "status": "provisioning", "message": message}


@operation("list_email_organizations")
async def list_email_organizations(call: Call) -> Any:
    """List the organisations of a user, oldest first."""
    found: list[JsonObject] = []
    for member in call.store.find(call.query_for(states.MEMBER, owner=subject(call))):
        organization = call.store.get(states.ORGANIZATION, member.body["organization_id"], call.tenant)
        if organization is not None:
            place = {"id": organization.id, "name": organization.body["name"], "role": member.body["role"]}
            found.append({**place, "phase": states.phase_of(call, organization), **_in_use(call, organization)})
    return {"organizations": found}


@operation("get_email_onboarding_status")
async def get_email_onboarding_status(call: Call) -> Any:
    """Say how far the set-up has come."""
    organization, _ = states.membership(call, call.path["organization_id"])
    return {
        **_named(organization),
        "phase": states.phase_of(call, organization),
        "domains": states.domain_states(call, organization),
        "mailboxes": states.mailbox_states(call, organization),
        "estimated_ready_at": states.ready_at(call, organization),
    }


@operation("get_email_settings")
async def get_email_settings(call: Call) -> Any:
    """Give volume, address and senders."""
    organization, _ = states.membership(call, call.path["organization_id"])
    return _settings(call, organization)


@operation("update_email_settings")
async def update_email_settings(call: Call) -> Any:
    """Change what the body names; another volume makes mailboxes, or retires them."""
    organization = states.open_to_change(call, call.path["organization_id"])
    changes = {name: call.body[name] for name in ("daily_volume", "physical_address") if name in call.body}
    if "daily_volume" in changes:
        _check_volume(changes["daily_volume"])
    organization = call.store.update(organization, {**organization.body, **changes})
    if "daily_volume" in changes and organization.body["domains"]:
        fit_all(call, organization)
    return _settings(call, organization)


@operation("get_email_health")
async def get_email_health(call: Call) -> Any:
    """Count domains and mailboxes by state. Nothing is sent here, so nothing of the capacity is used."""
    organization, _ = states.membership(call, call.path["organization_id"])
    ready = [one for one in states.mailboxes_of(call, organization) if states.status_of(call, one.body) == "ready"]
    return {
        "organization_id": organization.id,
        "domains": states.domain_states(call, organization),
        "mailboxes": states.mailbox_states(call, organization),
        "sends_today": 0,
        "daily_capacity": sum(one.body["daily_send_cap"] for one in ready),
    }


@operation("teardown_email_organization")
async def teardown_email_organization(call: Call) -> Any:
    """Retire every mailbox, for good."""
    organization = states.open_to_change(call, call.path["organization_id"])
    mailboxes = states.live_mailboxes(call, organization)
    for mailbox in mailboxes:
        call.store.update(mailbox, {**mailbox.body, "retired": True})
    call.store.update(organization, {**organization.body, "down_at": call.now()})
    return {"message": f"{organization.body['name']} is taken down; {len(mailboxes)} mailboxes are retired."}


def _named(organization: Document) -> JsonObject:
    return {"organization_id": organization.id, "organization_name": organization.body["name"]}


def _in_use(call: Call, organization: Document) -> JsonObject:
    ready = states.count_ready(call, states.mailboxes_of(call, organization))
    return {"domains_active": states.domain_states(call, organization).get("active", 0), "mailboxes_ready": ready}


def _settings(call: Call, organization: Document) -> JsonObject:
    return {
        **_named(organization),
        **{name: organization.body[name] for name in ("daily_volume", "volume_mode", "physical_address")},
        "sender_personas": [_persona(call, organization, one) for one in states.personas_of(call, organization)],
        **_in_use(call, organization),
    }


def _persona(call: Call, organization: Document, persona: Document) -> JsonObject:
    mailboxes = states.live_mailboxes(call, organization, persona.id)
    names = ("first_name", "last_name", "title", "daily_volume_cap")
    return {
        "id": persona.id,
        **{name: persona.body[name] for name in names},
        "mailbox_count": len(mailboxes),
        "mailboxes_ready": states.count_ready(call, mailboxes),
    }


def _check_volume(volume: int) -> None:
    if volume < 1:
        raise Invalid.at(["body", "daily_volume"], "must be at least 1", "greater_than_equal")
    if volume > MOST_MAILS:
        raise ApiError(422, "VOLUME_TOO_LARGE", f"The local platform sets up at most {MOST_MAILS} emails per day.")
