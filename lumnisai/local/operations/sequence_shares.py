"""Who may use a template of a sequence."""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.choices import require_choice
from lumnisai.local.errors import ApiError
from lumnisai.local.identity import as_uuid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.store import Document

TEMPLATE = "sequence_template"
# From the least to the most.
RIGHTS = ("view", "use", "edit")


def permission(call: Call, template: Document) -> str | None:
    """Give what the acting user may do with a template; what nobody in particular owns is open to all."""
    if call.user is None or template.owner in (None, call.user):
        return "edit"
    rights = [one["permission"] for one in template.body["_shares"] if one["user_id"] in (None, call.user)]
    return max(rights, key=RIGHTS.index, default=None)


def visible(call: Call, identifier: str, right: str = "view") -> Document:
    """Read a template.

    Args:
        right: What the acting user wants to do with it.

    Raises:
        ApiError: 404 when the acting user may not even see it, 403 when it is shared for less.
    """
    template = call.store.get(TEMPLATE, as_uuid(identifier) or identifier, call.tenant)
    given = None if template is None else permission(call, template)
    if template is None or given is None:
        raise ApiError(404, "NOT_FOUND", f"Template {identifier} not found.")
    if RIGHTS.index(given) < RIGHTS.index(right):
        raise ApiError(403, "FORBIDDEN", f"The template is shared with this user to {given}, not to {right}.")
    return template


def email_of(call: Call, user: str | None, identifier: str | None) -> str | None:
    """Give the email of a user, as written in the request or as stored."""
    if identifier is not None and "@" in identifier:
        return identifier
    document = None if user is None else call.store.get("user", user, call.tenant)
    return None if document is None else str(document.body["email"])


def tenant_share(call: Call, right: str = "use") -> JsonObject:
    """Make a share for the whole tenant."""
    return _share(call, None, None, right)


def new_shares(call: Call, given: list[JsonObject], place: list[str | int]) -> list[JsonObject]:
    """Make the shares that a request asks for; the last one for a user counts.

    Args:
        place: Where they stand in the request.
    """
    made: dict[str | None, JsonObject] = {}
    for number, one in enumerate(given):
        right = require_choice(call, "SharePermission", one["permission"], [*place, number, "permission"])
        identifier: str | None = one.get("user_id")
        user = None if identifier is None else call.user_id(identifier)
        made[user] = _share(call, user, email_of(call, user, identifier), right)
    return list(made.values())


@operation("get_sequence_template_shares")
async def get_sequence_template_shares(call: Call) -> Any:
    """List the shares of a template."""
    return _render(visible(call, call.path["template_id"]))


@operation("update_sequence_template_shares")
async def update_sequence_template_shares(call: Call) -> Any:
    """Take shares away, then add others; a user who has one gets the new permission."""
    template = _owned(call)
    added = new_shares(call, call.body.get("add_users") or [], ["body", "add_users"])
    removed: list[str] = call.body.get("remove_users") or []
    gone: set[str | None] = {call.user_id(one) for one in removed}
    wide = call.body.get("share_with_tenant")
    if wide is False:
        gone.add(None)
    kept = [one for one in template.body["_shares"] if one["user_id"] not in gone]
    shares = {one["user_id"]: one for one in kept}
    for share in added:
        before = shares.get(share["user_id"], share)
        shares[share["user_id"]] = {**share, "id": before["id"], "created_at": before["created_at"]}
    if wide and None not in shares:
        shares[None] = tenant_share(call)
    return _render(_write(call, template, list(shares.values())))


@operation("remove_sequence_template_share")
async def remove_sequence_template_share(call: Call) -> Any:
    """Take one share away."""
    template, identifier = _owned(call), call.path["share_id"]
    kept = [one for one in template.body["_shares"] if one["id"] != (as_uuid(identifier) or identifier)]
    if len(kept) == len(template.body["_shares"]):
        raise ApiError(404, "NOT_FOUND", f"Share {identifier} not found.")
    _write(call, template, kept)


def _owned(call: Call) -> Document:
    template = visible(call, call.path["template_id"])
    if call.user is not None and template.owner not in (None, call.user):
        raise ApiError(403, "FORBIDDEN", "Only the owner of a template may change who it is shared with.")
    return template


def _share(call: Call, user: str | None, email: str | None, right: str) -> JsonObject:
    return {
        "id": str(uuid.uuid4()),
        "user_id": user,
        "user_email": email,
        "permission": right,
        "shared_by": call.user,
        "created_at": call.now(),
    }


def _write(call: Call, template: Document, shares: list[JsonObject]) -> Document:
    return call.store.update(template, template.body | {"_shares": shares, "updated_at": call.now()})


def _render(template: Document) -> JsonObject:
    shares = template.body["_shares"]
    wide = any(one["user_id"] is None for one in shares)
    return {"template_id": template.id, "is_tenant_wide": wide, "shares": shares}
