"""The mailboxes a user may send from: customers' own, and those the platform made."""

from __future__ import annotations

import uuid
from typing import Any
from urllib.parse import urlencode

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations import email_states as states
from lumnisai.local.operations.app_catalogue import CONNECTING
from lumnisai.local.operations.connection_states import subject
from lumnisai.local.operations.connections import CONSENT_PAGE
from lumnisai.local.operations.email_people import new_persona
from lumnisai.local.store import Document, Query

APPS = {"GOOGLE": "unipile", "OUTLOOK": "unipile", "MAIL": "smtp"}
OWN_INBOXES = "Own inboxes"


@operation("list_email_inboxes")
async def list_email_inboxes(call: Call) -> Any:
    """List the mailboxes of the user's organisations that are not retired, oldest first."""
    kind, wanted = call.query["kind"], call.query["organization_id"]
    inboxes: list[JsonObject] = []
    for member in call.store.find(call.query_for(states.MEMBER, owner=subject(call))):
        organization = call.store.get(states.ORGANIZATION, member.body["organization_id"], call.tenant)
        if organization is not None and wanted in (None, organization.id):
            personas = {one.id: one for one in states.personas_of(call, organization)}
            inboxes += [
                _render(call, organization, personas[mailbox.body["persona_id"]], mailbox)
                for mailbox in states.live_mailboxes(call, organization)
                if kind == "all" or states.is_own(mailbox) == (kind == "byo")
            ]
    return {"inboxes": inboxes, "total": len(inboxes)}


@operation("connect_email_inbox")
async def connect_email_inbox(call: Call) -> Any:
    """Begin to connect an inbox; the sign-in succeeds by itself after a moment, and the mailbox appears."""
    user, app, cap = subject(call), call.body.get("app_name", "GOOGLE"), call.body.get("daily_send_cap", 40)
    if app not in APPS:
        raise Invalid.at(["body", "app_name"], f"must be one of {', '.join(APPS)}", "enum")
    if cap < 1:
        raise Invalid.at(["body", "daily_send_cap"], "must be at least 1", "greater_than_equal")
    organization = persona = None
    if "organization_id" in call.body:
        organization, _ = states.membership(call, call.body["organization_id"])
        states.check_not_down(organization)
    else:
        organization = _existing_own(call)
    if "persona_id" in call.body:
        if organization is None:
            raise ApiError(404, "NOT_FOUND", f"Persona {call.body['persona_id']} not found.")
        persona = states.persona_of(call, organization, call.body["persona_id"])
    if organization is None:
        organization = _new_own(call)
    if "organization_id" not in call.body:
        _join(call, organization, user)
    if persona is None:
        persona = _shared_persona(call, organization)
    mailbox_id, appears_at = str(uuid.uuid4()), states.after(call, CONNECTING)
    mailbox: JsonObject = {
        "persona_id": persona.id,
        "email_address": _address(call, organization, user),
        "source": APPS[app],
        "provider": app,
        "daily_send_cap": cap,
        "created_at": appears_at,
        **dict.fromkeys(("appears_at", "warming_at", "ready_at"), appears_at),
        "paused": False,
        "retired": False,
    }
    call.insert(states.MAILBOX, mailbox_id, mailbox, owner=user, parent=organization.reference)
    query = {"mailbox_id": mailbox_id, "app": app, "redirect_url": call.body["redirect_url"]}
    return {"redirect_url": f"{CONSENT_PAGE}?{urlencode(query)}", "status": "pending"}


@operation("update_email_mailbox")
async def update_email_mailbox(call: Call) -> Any:
    """Change a mailbox's cap, or stop and resume its sending."""
    organization = states.open_to_change(call, call.path["organization_id"])
    mailbox_id = call.path["mailbox_id"]
    mailbox = next((one for one in states.mailboxes_of(call, organization) if one.id == mailbox_id), None)
    if mailbox is None:
        raise ApiError(404, "NOT_FOUND", f"Mailbox {mailbox_id} not found.")
    if mailbox.body["retired"]:
        raise ApiError(409, "CONFLICT", f"Mailbox {mailbox_id} is retired; it can't be used any more.")
    changes = {name: call.body[name] for name in ("daily_send_cap", "paused") if name in call.body}
    return _state(call, call.store.update(mailbox, {**mailbox.body, **changes}))


def _existing_own(call: Call) -> Document | None:
    """Find the tenant's organisation for customers' own inboxes."""
    where = Query(states.ORGANIZATION, call.tenant, where=[("own", "=", True), ("down_at", "=", None)])
    return next(iter(call.store.find(where, limit=1)), None)


def _new_own(call: Call) -> Document:
    body: JsonObject = {
        "name": OWN_INBOXES,
        "own": True,
        "physical_address": None,
        "daily_volume": 0,
        "volume_mode": "standard",
        "domains": [],
        "domains_at": call.now(),
        "down_at": None,
    }
    return call.insert(states.ORGANIZATION, str(uuid.uuid4()), body)


def _join(call: Call, organization: Document, user: str) -> None:
    """Make the user a member: an admin as long as there is none."""
    members = states.members_of(call, organization)
    if all(one.owner != user for one in members):
        has_admin = any(one.body["role"] == states.ADMIN for one in members)
        states.add_member(call, organization, user, "member" if has_admin else states.ADMIN)


def _shared_persona(call: Call, organization: Document) -> Document:
    own = next((one for one in states.personas_of(call, organization) if one.body["own"]), None)
    return own or new_persona(call, organization, {"first_name": "Own", "last_name": "Inboxes"}, own=True)


def _address(call: Call, organization: Document, user: str) -> str:
    """Give the address of the account that the user signs in to: the user's own, or another when that one is here already."""
    identifier = call.user_identifier or ""
    name, _, domain = (identifier if "@" in identifier else f"user-{user[:8]}@example.com").partition("@")
    everything = Query(states.MAILBOX, call.tenant, parent=organization.reference)
    taken = {one.body["email_address"] for one in call.store.find(everything) if not one.body["retired"]}
    number = 1
    while (address := f"{name}{f'+{number}' if number > 1 else ''}@{domain}") in taken:
        number += 1
    return address


def _render(call: Call, organization: Document, persona: Document, mailbox: Document) -> JsonObject:
    sender = {name: persona.body[name] for name in ("first_name", "last_name", "title")}
    return {
        **_state(call, mailbox),
        "display_name": f"{sender['first_name']} {sender['last_name']}",
        "provider": mailbox.body["provider"],
        "organization_id": organization.id,
        "organization_name": organization.body["name"],
        "persona": {"id": persona.id, **sender},
        "created_at": mailbox.body["created_at"],
    }


def _state(call: Call, mailbox: Document) -> JsonObject:
    fields = {name: mailbox.body[name] for name in ("email_address", "daily_send_cap", "source")}
    return {"mailbox_id": mailbox.id, "status": states.status_of(call, mailbox.body), "sends_today": 0, **fields}
