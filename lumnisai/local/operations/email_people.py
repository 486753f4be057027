"""Senders and members of an organisation."""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations import email_states as states
from lumnisai.local.operations.email_provisioning import MAILS, fit
from lumnisai.local.store import Document

LARGEST_CAP = 5000


@operation("add_email_persona")
async def add_email_persona(call: Call) -> Any:
    """Add a sender, with mailboxes on the domains that exist."""
    organization = states.open_to_change(call, call.path["organization_id"])
    _check_cap(call.body.get("daily_volume_cap"))
    persona = new_persona(call, organization, call.body)
    fitted = fit(call, organization, persona)
    message = f"{call.body['first_name']} {call.body['last_name']} was added with {fitted.made} mailboxes"
    missing = fitted.target - fitted.present
    ending = f"; the domains have no room for {missing} more." if missing else "."
    return {"persona_id": persona.id, "message": message + ending}


@operation("update_email_persona")
async def update_email_persona(call: Call) -> Any:
    """Change a sender's cap, and make or retire mailboxes to match; without a cap, give the state."""
    organization = states.open_to_change(call, call.path["organization_id"])
    persona = states.persona_of(call, organization, call.path["persona_id"])
    if "daily_volume_cap" in call.body and not persona.body["own"]:
        cap = call.body["daily_volume_cap"]
        _check_cap(cap)
        persona = call.store.update(persona, {**persona.body, "daily_volume_cap": cap})
        target, made, count = fit(call, organization, persona)
    else:
        count, made = len(states.live_mailboxes(call, organization, persona.id)), 0
        cap = persona.body["daily_volume_cap"]
        target = count if cap is None else -(-cap // MAILS)
    shortfall = max(target - count, 0)
    return {
        "persona_id": persona.id,
        "daily_volume_cap": persona.body["daily_volume_cap"],
        "mailbox_count": count,
        "requested_target_mailboxes": target,
        "mailboxes_provisioned": made,
        "partial": shortfall > 0,
        "shortfall": shortfall,
    }


@operation("add_email_member")
async def add_email_member(call: Call) -> Any:
    """Let a person use an organisation, or give a member another role."""
    organization = states.open_to_change(call, call.path["organization_id"])
    email, role = call.body["email"], call.body.get("role", "member")
    if role not in states.ROLES:
        raise Invalid.at(["body", "role"], f"must be {' or '.join(states.ROLES)}", "enum")
    user = call.user_id(email)
    before = call.store.get(states.MEMBER, f"{organization.id}/{user}", call.tenant)
    if before is not None and role != states.ADMIN:
        _check_not_last_admin(call, organization, before)
    states.add_member(call, organization, user, role)
    return {"message": f"{email} {'was added' if before is None else 'is now'} as {role}."}


@operation("remove_email_member")
async def remove_email_member(call: Call) -> Any:
    """Take a person out, but never the last admin."""
    organization = states.open_to_change(call, call.path["organization_id"])
    email = call.path["member_email"]
    member = call.store.get(states.MEMBER, f"{organization.id}/{call.user_id(email)}", call.tenant)
    if member is None:
        raise ApiError(404, "NOT_FOUND", f"{email} is not a member of this organization.")
    _check_not_last_admin(call, organization, member)
    call.store.delete(member)
    return {"message": f"{email} was removed."}


def new_persona(call: Call, organization: Document, fields: JsonObject, *, own: bool = False) -> Document:
    """Add a sender without any mailbox.

    Args:
        own: Whether it is there for customers' own inboxes only.
    """
    _check_cap(fields.get("daily_volume_cap"))
    names = ("first_name", "last_name", "title", "daily_volume_cap")
    body: JsonObject = {**{name: fields.get(name) for name in names}, "own": own}
    return call.insert(states.PERSONA, str(uuid.uuid4()), body, parent=organization.reference)


def _check_cap(cap: int | None) -> None:
    if cap is not None and not 0 <= cap <= LARGEST_CAP:
        raise Invalid.at(["body", "daily_volume_cap"], f"must be from 0 to {LARGEST_CAP}")


def _check_not_last_admin(call: Call, organization: Document, member: Document) -> None:
    admins = [one.id for one in states.members_of(call, organization) if one.body["role"] == states.ADMIN]
    if admins == [member.id]:
        raise ApiError(409, "CONFLICT", "This is the last admin of the organization; make somebody else admin first.")
