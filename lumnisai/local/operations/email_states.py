"""Sending organisations as documents: what the operations on them share.

The set-up goes on by itself. Each domain and mailbox holds the moments when its next states begin, so that its state follows from
the time of day, needs no timer and comes through a restart.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from lumnisai.local.call import Call
from lumnisai.local.clock import timestamp
from lumnisai.local.errors import ApiError
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.connection_states import subject
from lumnisai.local.store import Condition, Document, Query

ORGANIZATION, PERSONA, MAILBOX, MEMBER = "email_organization", "email_persona", "email_mailbox", "email_member"
ADMIN, ROLES = "admin", ("admin", "member")
# Simulated seconds: for registering domains, then for making a mailbox, then for its warm-up. The real ones take up to an hour.
REGISTERING, MAKING, WARMING = 5.0, 5.0, 10.0


def after(call: Call, seconds: float) -> str:
    """Give the moment so many simulated seconds from now."""
    return timestamp(call.platform.clock.now() + timedelta(seconds=seconds * call.platform.time_scale))


def membership(call: Call, organization_id: str) -> tuple[Document, Document]:
    """Give an organisation and the acting user's place in it, or 404."""
    organization = call.store.get(ORGANIZATION, organization_id, call.tenant)
    member = call.store.get(MEMBER, f"{organization_id}/{subject(call)}", call.tenant)
    if organization is None or member is None:
        raise ApiError(404, "NOT_FOUND", f"Organization {organization_id} not found.")
    return organization, member


def open_to_change(call: Call, organization_id: str) -> Document:
    """Give an organisation that the acting user may change, and that is not taken down.

    Raises:
        ApiError: 404, 403 or 409.
    """
    organization, member = membership(call, organization_id)
    if member.body["role"] != ADMIN:
        message = f"Only an admin of the organization may do this; {call.user_identifier} is {member.body['role']}."
        raise ApiError(403, "FORBIDDEN", message)
    check_not_down(organization)
    return organization


def check_not_down(organization: Document) -> None:
    """Refuse to work on an organisation that was taken down."""
    if organization.body["down_at"] is not None:
        raise ApiError(409, "CONFLICT", f"Organization {organization.id} has been taken down; set up another one.")


def phase_of(call: Call, organization: Document) -> str:
    """Give the stage of the set-up."""
    if organization.body["down_at"] is not None:
        return "torn_down"
    now, mailboxes = call.now(), [one for one in mailboxes_of(call, organization) if not is_own(one)]
    if now < organization.body["domains_at"]:
        return "registering_domains"
    if any(now < one.body["warming_at"] for one in mailboxes):
        return "creating_mailboxes"
    return "warming" if any(now < one.body["ready_at"] for one in mailboxes) else "ready"


def ready_at(call: Call, organization: Document) -> str | None:
    """Give the moment when the set-up ends; None when it has ended."""
    moments = [one.body["ready_at"] for one in mailboxes_of(call, organization) if not is_own(one)]
    last = max([organization.body["domains_at"], *moments])
    return last if last > call.now() and organization.body["down_at"] is None else None


def domain_states(call: Call, organization: Document) -> dict[str, int]:
    """Count the domains of an organisation by state."""
    count = len(organization.body["domains"])
    if organization.body["down_at"] is not None:
        state = "released"
    else:
        state = "active" if call.now() >= organization.body["domains_at"] else "registering"
    return {state: count} if count else {}


def mailboxes_of(call: Call, organization: Document, persona_id: str | None = None) -> list[Document]:
    """Read the mailboxes of an organisation that are there by now, retired ones too, oldest first."""
    found = _everybodys(call, MAILBOX, organization, ("appears_at", "<=", call.now()))
    return found if persona_id is None else [one for one in found if one.body["persona_id"] == persona_id]


def live_mailboxes(call: Call, organization: Document, persona_id: str | None = None) -> list[Document]:
    """Read the mailboxes of an organisation that are not retired, oldest first."""
    return [one for one in mailboxes_of(call, organization, persona_id) if not one.body["retired"]]


def mailbox_states(call: Call, organization: Document) -> dict[str, int]:
    """Count the mailboxes of an organisation by state."""
    return dict(Counter(status_of(call, one.body) for one in mailboxes_of(call, organization)))


def status_of(call: Call, mailbox: JsonObject) -> str:
    """Give the state of a mailbox."""
    if mailbox["retired"]:
        return "retired"
    now = call.now()
    if now < mailbox["warming_at"]:
        return "provisioning"
    if mailbox["paused"]:
        return "paused"
    return "warming" if now < mailbox["ready_at"] else "ready"


def count_ready(call: Call, mailboxes: list[Document]) -> int:
    """Count the mailboxes that can send."""
    return sum(status_of(call, one.body) == "ready" for one in mailboxes)


def is_own(mailbox: Document) -> bool:
    """Tell a customer's own inbox from a mailbox that the platform made."""
    return mailbox.body["provider"] is not None


def personas_of(call: Call, organization: Document) -> list[Document]:
    """Read the senders of an organisation, oldest first."""
    return _everybodys(call, PERSONA, organization)


def persona_of(call: Call, organization: Document, persona_id: str) -> Document:
    """Read one sender of an organisation, or 404."""
    persona = call.store.get(PERSONA, persona_id, call.tenant)
    if persona is None or persona.parent != organization.reference:
        raise ApiError(404, "NOT_FOUND", f"Persona {persona_id} not found.")
    return persona


def members_of(call: Call, organization: Document) -> list[Document]:
    """Read the members of an organisation, oldest first."""
    return _everybodys(call, MEMBER, organization)


def add_member(call: Call, organization: Document, user: str, role: str) -> None:
    """Make a user a member of an organisation, or give a member another role."""
    identifier = f"{organization.id}/{user}"
    member = call.store.get(MEMBER, identifier, call.tenant)
    if member is None:
        body: JsonObject = {"organization_id": organization.id, "role": role}
        call.insert(MEMBER, identifier, body, owner=user, parent=organization.reference)
    else:
        call.store.update(member, {**member.body, "role": role})


def _everybodys(call: Call, kind: str, organization: Document, *where: Condition) -> list[Document]:
    # What belongs to an organisation is open to all its members, whoever owns it.
    return call.store.find(Query(kind, call.tenant, parent=organization.reference, where=where))
