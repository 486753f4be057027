"""Decisions on actions that wait for a person."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.campaign_actions import edited, page_of_actions
from lumnisai.local.operations.campaign_documents import ACTION, SENDING, after, change, close, conflict, reconsider
from lumnisai.local.operations.campaign_progress import get_action, settle_all
from lumnisai.local.store import Condition, Document


@operation("list_campaign_approvals")
async def list_campaign_approvals(call: Call) -> Any:
    """List the actions that wait, longest first."""
    settle_all(call)
    where: list[Condition] = [("status", "=", "pending_approval")]
    if call.query["campaign_id"] is not None:
        where.append(("campaign_id", "=", call.query["campaign_id"]))
    return page_of_actions(call, call.query_for(ACTION, *where))


@operation("approve_campaign_action")
async def approve_campaign_action(call: Call) -> Any:
    """Let an action go out, with another text if one is given."""
    return _decide(call, call.path["action_id"], "approve", call.body)


@operation("reject_campaign_action")
async def reject_campaign_action(call: Call) -> Any:
    """Refuse an action."""
    return _decide(call, call.path["action_id"], "reject", call.body)


@operation("skip_campaign_action")
async def skip_campaign_action(call: Call) -> Any:
    """Leave an action out."""
    return _decide(call, call.path["action_id"], "skip", call.body)


@operation("bulk_decide_campaign_actions")
async def bulk_decide_campaign_actions(call: Call) -> Any:
    """Decide on each of several actions; one that can't be decided doesn't keep the others."""
    results: list[JsonObject] = []
    for item in call.body["items"]:
        result: JsonObject = {"action_id": item["action_id"], "success": True, "error": None}
        try:
            _decide(call, item["action_id"], item["action"], item)
        except ApiError as error:
            result |= {"success": False, "error": error.message}
        results.append(result)
    return {"results": results}


def _decide(call: Call, identifier: str, decision: str, given: JsonObject) -> JsonObject:
    action = get_action(call, identifier)
    status = action.body["status"]
    if status != "pending_approval":
        raise conflict(f"The action is {status}; only one that waits for approval can be decided.")
    if decision == "approve":
        _approve(call, action, given)
    elif decision == "reject":
        reason = given.get("reason", "")
        if not reason.strip():
            raise Invalid.at(["body", "reason"], "`reason` is required to reject an action", "missing")
        # There is no state of its own for what was rejected.
        close(call, action, "cancelled", rejected_by=call.user, rejection_reason=reason)
        reconsider(call, action)
    else:
        close(call, action, "skipped", approval_notes=given.get("reason"))
        reconsider(call, action)
    return {"success": True}


def _approve(call: Call, action: Document, given: JsonObject) -> None:
    changes = edited(action, given.get("modified_content"), given.get("modified_subject"))
    status = "edited" if changes else "approved"
    decided: JsonObject = {"approved_by": call.user, "approval_notes": given.get("notes"), "decided_at": call.now()}
    change(call, action, **changes, **decided, status=status, _due=after(call, SENDING))
