"""Advice for agents at work."""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.conversations import FINAL
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.identity import as_uuid
from lumnisai.local.store import Condition, Query


@operation("create_response_feedback")
async def create_response_feedback(call: Call) -> Any:
    """Leave advice for a run that is not over."""
    response = call.get("response", call.path["response_id"], "Response")
    body = call.body
    if body.get("tool_args_update") is not None and body.get("tool_call_id") is None:
        raise Invalid.at(["body", "tool_call_id"], "`tool_args_update` needs a `tool_call_id`", "missing")
    progress_id = body.get("progress_id")
    if progress_id is not None and as_uuid(progress_id) is None:
        raise Invalid.at(["body", "progress_id"], "must be the UUID of a progress entry", "uuid_parsing")
    if response.body["status"] in FINAL:
        message = f"The run is over ({response.body['status']}), so it takes no feedback."
        raise ApiError(409, "RESPONSE_FINISHED", message)
    feedback_id, now = str(uuid.uuid4()), call.now()
    feedback = {
        "feedback_id": feedback_id,
        "response_id": response.id,
        "tenant_id": call.tenant,
        "user_id": call.user or response.owner,
        "feedback_text": body["feedback_text"],
        "feedback_type": body.get("feedback_type") or "suggestion",
        "progress_id": as_uuid(progress_id) if progress_id is not None else None,
        "tool_call_id": body.get("tool_call_id"),
        "tool_args_update": body.get("tool_args_update"),
        "is_consumed": False,
        "consumed_at": None,
        "created_at": now,
    }
    call.insert("feedback", feedback_id, feedback, owner=response.owner, parent=response.reference)
    return {"feedback_id": feedback_id, "created_at": now}


@operation("list_response_feedback")
async def list_response_feedback(call: Call) -> Any:
    """List the feedback of a run in the order it was given, with counts."""
    response = call.get("response", call.path["response_id"], "Response")
    wanted = call.query["progress_id"]
    where: list[Condition] = [] if wanted is None else [("progress_id", "=", wanted)]
    query = Query("feedback", call.tenant, parent=response.reference, where=where)
    found = [one.body for one in call.store.find(query)]
    consumed = sum(one["is_consumed"] for one in found)
    return {
        "response_id": response.id,
        "progress_id_filter": wanted,
        "total_feedback": len(found),
        "consumed_count": consumed,
        "unconsumed_count": len(found) - consumed,
        "feedback": found,
    }
