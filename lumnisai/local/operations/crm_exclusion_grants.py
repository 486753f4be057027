"""Who may read whose copy of CRM contacts."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation

KIND = "crm_exclusion_grant"


@operation("grant_crm_exclusion")
async def grant_crm_exclusion(call: Call) -> Any:
    """Let a member read an owner's copies."""
    member, owner = _pair(call)
    if member != owner and call.store.get(KIND, f"{owner}/{member}", call.tenant) is None:
        call.insert(KIND, f"{owner}/{member}", {"member": member, "owner": owner}, owner=owner)
    return {"member_user_id": member, "owner_user_id": owner, "status": "granted"}


@operation("revoke_crm_exclusion")
async def revoke_crm_exclusion(call: Call) -> Any:
    """Take a grant back, if there is one."""
    member, owner = _pair(call)
    grant = call.store.get(KIND, f"{owner}/{member}", call.tenant)
    if grant is not None:
        call.store.delete(grant)
    return {"member_user_id": member, "owner_user_id": owner, "status": "revoked"}


@operation("list_crm_exclusion_grants")
async def list_crm_exclusion_grants(call: Call) -> Any:
    """List the owners whose copies a member may read, oldest grant first."""
    member = call.user_id(call.query["member_user_id"])
    grants = call.store.find(call.query_for(KIND, ("member", "=", member)))
    return {"member_user_id": member, "owner_user_ids": [grant.body["owner"] for grant in grants]}


def _pair(call: Call) -> tuple[str, str]:
    return call.user_id(call.body["member_user_id"]), call.user_id(call.body["owner_user_id"])
