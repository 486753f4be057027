"""The single steps of executions of sequences: the decisions they wait for, and changes before they are carried out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.clock import timestamp
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.identity import as_uuid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.sequence_checks import too_long
from lumnisai.local.operations.sequence_runs import KIND, OPEN, STEP, Run, settle_due
from lumnisai.local.operations.sequence_views import ITEM, approval, pick, where
from lumnisai.local.store import Condition, Document

FILTERS = ("template_id", "project_id", "channel", "action")


@operation("list_sequence_approvals")
async def list_sequence_approvals(call: Call) -> Any:
    """List the tenant's steps that wait for a decision, the longest waiting first."""
    settle_due(call)
    waiting: Condition = ("status", "=", "waiting_approval")
    return _listed(call, approval, waiting, *where(**{name: call.query[name] for name in FILTERS}), newest_first=False)


@operation("list_sequence_step_executions")
async def list_sequence_step_executions(call: Call) -> Any:
    """List steps, newest first."""
    settle_due(call)
    conditions = where(**{name: call.query[name] for name in FILTERS})
    given: list[str] = call.query["status"] or []
    # Several states come joined by commas or as a parameter each.
    statuses = [status for one in given for status in one.split(",") if status]
    if statuses:
        conditions.append(("status", "in", statuses))
    if call.query["scheduled_after"] is not None:
        conditions.append(("scheduled_at", ">", _moment(call.query["scheduled_after"])))
    if call.query["scheduled_before"] is not None:
        conditions.append(("scheduled_at", "<", _moment(call.query["scheduled_before"])))
    return _listed(call, _item, *conditions, newest_first=True)


@operation("update_sequence_step_execution")
async def update_sequence_step_execution(call: Call) -> Any:
    """Change the text or the time of a step that is not carried out yet."""
    settle_due(call)
    run, step = _found(call, call.path["step_execution_id"])
    if step.body["status"] not in OPEN:
        message = f"The step is {step.body['status']}; it can be changed while it is {', '.join(OPEN)}."
        raise ApiError(409, "CONFLICT", message)
    changes: JsonObject = {}
    if "content" in call.body:
        changes["content"] = _checked_text(step, call.body["content"], "content")
    if "scheduled_at" in call.body:
        moment = _moment(call.body["scheduled_at"])
        changes |= {"scheduled_at": moment, "_delayed": moment > call.now()}
    updated = any(step.body[name] != value for name, value in changes.items())
    step = run.change(step, **changes)
    run.save()
    shown = {name: step.body[name] for name in ("step_execution_id", "status", "content", "scheduled_at")}
    return {**shown, "updated": updated}


@operation("approve_sequence_step")
async def approve_sequence_step(call: Call) -> Any:
    """Let a step run."""
    settle_due(call)
    run, step = _found(call, call.path["step_execution_id"])
    _require(_approve(run, step))
    return {"status": "approved"}


@operation("reject_sequence_step")
async def reject_sequence_step(call: Call) -> Any:
    """Turn a step down, which ends its execution."""
    settle_due(call)
    run, step = _found(call, call.path["step_execution_id"])
    _require(_reject(run, step))
    return {"status": "rejected"}


@operation("skip_sequence_step")
async def skip_sequence_step(call: Call) -> Any:
    """Leave a step out, and go on to the next."""
    settle_due(call)
    run, step = _found(call, call.path["step_execution_id"])
    _require(_skip(run, step))
    following = run.current if run.body["_step"] != step.id and not run.ended else None
    return {
        "success": True,
        "step_execution_id": step.id,
        "previous_step_key": step.body["step_key"],
        "previous_status": step.body["status"],
        "execution_id": run.body["id"],
        "execution_status": run.body["status"],
        "next_step_key": None if following is None else following.body["step_key"],
        "next_step_at": None if following is None else following.body["scheduled_at"],
    }


@operation("bulk_decide_sequence_steps")
async def bulk_decide_sequence_steps(call: Call) -> Any:
    """Take the same decision on several steps; those that fail do not stop the others."""
    settle_due(call)
    action = call.body.get("action") or "approve"
    if action == "reject" and not (call.body.get("reason") or "").strip():
        raise Invalid.at(["body", "reason"], "must say why the steps are rejected", "missing")
    decide = {"approve": _approve, "reject": _reject, "skip": _skip}[action]
    succeeded: list[str] = []
    failed: list[JsonObject] = []
    for identifier in dict.fromkeys(call.body["step_execution_ids"]):
        try:
            problem = decide(*_found(call, identifier))
        except ApiError:
            problem = "not found"
        if problem is None:
            succeeded.append(identifier)
        else:
            failed.append({"id": identifier, "error": problem})
    return {"succeeded": succeeded, "failed": failed, "total_succeeded": len(succeeded), "total_failed": len(failed)}


def _approve(run: Run, step: Document) -> str | None:
    problem = _undecided(step)
    if problem is None:
        now, modified = run.call.now(), run.call.body.get("modified_content")
        content = step.body["content"] if modified is None else _checked_text(step, modified, "modified_content")
        due = max(step.body["scheduled_at"], now)
        decision = {"by": run.call.user, "notes": run.call.body.get("notes"), "at": now}
        run.change(step, status="approved", content=content, scheduled_at=due, _approval=decision)
        run.advance(now)
    return problem


def _reject(run: Run, step: Document) -> str | None:
    problem = _undecided(step)
    if problem is None:
        now, reason = run.call.now(), run.call.body.get("reason")
        run.change(step, status="rejected", completed_at=now)
        run.note("manual_exit", now, {"reason": reason, "at_step_key": step.body["step_key"]})
        run.end("cancelled", now, reason=reason or "rejected")
        run.save()
    return problem


def _skip(run: Run, step: Document) -> str | None:
    if step.body["status"] not in OPEN:
        return f"already {step.body['status']}"
    now = run.call.now()
    run.skip(step, now, run.call.body.get("reason"))
    run.save()
    return None


def _undecided(step: Document) -> str | None:
    status = step.body["status"]
    return None if status == "waiting_approval" else f"not waiting for a decision but {status}"


def _found(call: Call, identifier: str) -> tuple[Run, Document]:
    step = call.get(STEP, as_uuid(identifier) or identifier, "Step")
    execution = call.get(KIND, step.body["execution_id"], "Execution")
    return Run(call, execution), step


def _require(problem: str | None) -> None:
    if problem is not None:
        raise ApiError(409, "CONFLICT", f"The step is {problem}.")


def _checked_text(step: Document, text: str, field: str) -> str:
    problem = too_long(step.body["action"], text)
    if problem is not None:
        raise Invalid.at(["body", field], problem, "string_too_long")
    return text


def _moment(text: str) -> str:
    return timestamp(datetime.fromisoformat(text))


def _item(step: Document) -> JsonObject:
    return pick(step, ITEM)


def _listed(call: Call, render: Callable[[Document], JsonObject], *conditions: Condition, newest_first: bool) -> Any:
    query, page = call.query_for(STEP, *conditions), call.page
    more = page.offset + page.limit < call.store.count(query)
    return call.list(query, render, newest_first=newest_first, has_more=more)
