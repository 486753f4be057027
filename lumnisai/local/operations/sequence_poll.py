"""Reading several things of several projects of sequences in one call."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.connection_states import subject
from lumnisai.local.operations.sequence_limits import limit_status
from lumnisai.local.operations.sequence_runs import KIND, STEP, settle_due
from lumnisai.local.operations.sequence_views import approval, extended, metrics, pick, where
from lumnisai.local.store import Condition, Query

# For one project; the most a request may ask for stands in the contract.
DEFAULT = 50
CHANNELS = ("linkedin", "email")


@operation("batch_poll_sequences")
async def batch_poll_sequences(call: Call) -> Any:
    """Answer each request by itself; one that fails does not spoil the others."""
    settle_due(call)
    return {"responses": [_answer(call, one) for one in call.body["requests"]], "polled_at": call.now()}


def _answer(call: Call, request: JsonObject) -> JsonObject:
    kind: str = request["type"]
    parameters: JsonObject = request.get("params") or {}
    problem = _problem(kind, parameters)
    if problem is not None:
        error = {"code": "INVALID_REQUEST", "message": problem, "request_type": kind}
        return {"id": request["id"], "type": "error", "error": error}
    if kind == "rate_limits":
        return {"id": request["id"], "type": kind, "data": _limits(call, parameters.get("channels"))}
    read = {"executions": _executions, "metrics": _metrics, "approvals": _approvals}[kind]
    data = {project: read(call, project, parameters) for project in parameters["project_ids"]}
    return {"id": request["id"], "type": kind, "data": data}


def _problem(kind: str, parameters: JsonObject) -> str | None:
    channels: list[str] = parameters.get("channels") or []
    unknown = [one for one in channels if one not in CHANNELS]
    if kind == "rate_limits" and unknown:
        return f"There is no channel {', '.join(unknown)}; there are {', '.join(CHANNELS)}."
    if parameters.get("limit") is not None and parameters["limit"] < 1:
        return "`limit` must be at least 1."
    return None


def _executions(call: Call, project: str, parameters: JsonObject) -> JsonObject:
    conditions = where(project_id=project, status=parameters.get("status"))
    query, limit = Query(KIND, call.tenant, owner=subject(call), where=conditions), _limit(parameters)
    found, total = call.store.find(query, limit=limit, newest_first=True), call.store.count(query)
    with_person = bool(parameters.get("include_prospect_details"))
    shown = [extended(call, one, with_person=with_person) for one in found]
    return {"executions": shown, "total": total, "has_more": total > len(found)}


def _metrics(call: Call, project: str, parameters: JsonObject) -> JsonObject:
    return metrics(call, *where(project_id=project), user=subject(call))


def _approvals(call: Call, project: str, parameters: JsonObject) -> JsonObject:
    conditions: list[Condition] = [("status", "=", "waiting_approval"), *where(project_id=project)]
    query = Query(STEP, call.tenant, owner=subject(call), where=conditions)
    found, total = call.store.find(query, limit=_limit(parameters)), call.store.count(query)
    shown = [
        {**approval(one), **pick(one, ("prospect_id", "prospect_name", "prospect_title", "prospect_company"))} for one in found
    ]
    if not parameters.get("include_content"):
        for one in shown:
            one.pop("content")
    return {"approvals": shown, "total": total, "has_more": total > len(found)}


def _limits(call: Call, channels: list[str] | None) -> JsonObject:
    known = limit_status(call, subject(call))
    return {
        channel: {
            action: {name: one[name] for name in ("used", "limit", "resets_at")}
            for action, one in (actions.items() if not channels or channel in channels else ())
        }
        for channel, actions in known.items()
    }


def _limit(parameters: JsonObject) -> int:
    return DEFAULT if parameters.get("limit") is None else int(parameters["limit"])
