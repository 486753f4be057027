"""Pausing, ending and trying executions of sequences again, one by one or several at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.operations.sequence_executions import execution_of, maybe
from lumnisai.local.operations.sequence_runs import DISPATCH, ENDED, KIND, OPEN, Run, settle_due
from lumnisai.local.store import Condition, Document

SELECTORS = ("template_id", "project_id", "project_ids", "execution_ids")
# Changes an execution, or says in words why that can't be done.
Change = Callable[[Run], str | None]


def _pause(run: Run) -> str | None:
    if run.ended:
        return f"already {run.body['status']}"
    if run.body["paused_at"]:
        return "already paused"
    run.body |= {"paused_at": run.call.now(), "pause_reason": run.call.body.get("reason")}
    run.save()
    return None


def _resume(run: Run) -> str | None:
    if run.ended or not run.body["paused_at"]:
        return f"not paused but {run.body['status']}"
    now = run.call.now()
    run.body |= {"paused_at": None, "pause_reason": None}
    step = run.current
    if step is not None and step.body["status"] in OPEN and step.body["scheduled_at"] < now:
        run.change(step, scheduled_at=run.later(now, DISPATCH))
    run.advance(now)
    return None


def _stop(run: Run) -> str | None:
    if run.ended:
        return f"already {run.body['status']}"
    now, reason = run.call.now(), run.call.body.get("reason")
    run.note("manual_exit", now, {"reason": reason, "at_step_key": run.body["current_step_key"]})
    run.end("cancelled", now, reason=reason or "stopped")
    run.save()
    return None


def _retry(run: Run) -> str | None:
    if run.body["status"] != "failed":
        return f"not failed but {run.body['status']}"
    now, step = run.call.now(), run.current
    if step is not None and step.body["status"] == "failed":
        run.change(step, status="scheduled", scheduled_at=run.later(now, DISPATCH), completed_at=None, _delayed=False)
    run.body |= {"_end": None, "completed_at": None, "exit_reason": None}
    run.advance(now)
    return None


def _complete(run: Run) -> str | None:
    status = run.body["status"]
    if run.body["_outcome"]:
        return f"already ended as {run.body['_outcome']}"
    if status == "cancelled":
        return "already cancelled"
    now, outcome, notes = run.call.now(), run.call.body["outcome"], run.call.body.get("notes")
    run.note("outcome_recorded", now, {"outcome": outcome, "notes": notes, "at_step_key": run.body["current_step_key"]})
    if outcome == "meeting_booked":
        run.note("meeting_booked", now, {"notes": notes})
    # What came of it is often known only after the last step.
    ended_at = run.body["completed_at"] if status in ("completed", "exited") else now
    run.end("completed", ended_at, reason=outcome)
    run.body["_outcome"] = outcome
    run.save()
    return None


def _one(call: Call, change: Change, message: str) -> Any:
    settle_due(call)
    run = Run(call, execution_of(call, call.path["execution_id"]))
    _require(change(run))
    return {"status": run.body["status"], "message": message}


def _require(problem: str | None) -> None:
    if problem is not None:
        raise ApiError(409, "CONFLICT", f"The execution is {problem}.")


@operation("pause_sequence_execution")
async def pause_sequence_execution(call: Call) -> Any:
    """Halt an execution."""
    return _one(call, _pause, "The execution is paused; resume lets it go on.")


@operation("resume_sequence_execution")
async def resume_sequence_execution(call: Call) -> Any:
    """Let a paused execution go on; what fell due meanwhile is done now."""
    return _one(call, _resume, "The execution goes on.")


@operation("stop_sequence_execution")
async def stop_sequence_execution(call: Call) -> Any:
    """End an execution for good."""
    return _one(call, _stop, "The execution has ended.")


@operation("retry_sequence_execution")
async def retry_sequence_execution(call: Call) -> Any:
    """Try the step that failed again."""
    return _one(call, _retry, "The execution is tried again.")


@operation("complete_sequence_execution")
async def complete_sequence_execution(call: Call) -> Any:
    """Note what came of an execution, and end it."""
    settle_due(call)
    run = Run(call, execution_of(call, call.path["execution_id"]))
    _require(_complete(run))
    return {
        "success": True,
        "execution_id": run.body["id"],
        "final_status": run.body["status"],
        "exit_reason": run.body["exit_reason"],
        "completed_at": run.body["completed_at"],
    }


@operation("bulk_pause_sequence_executions")
async def bulk_pause_sequence_executions(call: Call) -> Any:
    """Halt several executions."""
    return _bulk(call, _pause, lambda one: one.body["status"] not in (*ENDED, "paused"))


@operation("bulk_resume_sequence_executions")
async def bulk_resume_sequence_executions(call: Call) -> Any:
    """Let several paused executions go on."""
    return _bulk(call, _resume, lambda one: one.body["status"] == "paused")


@operation("bulk_stop_sequence_executions")
async def bulk_stop_sequence_executions(call: Call) -> Any:
    """End several executions for good."""
    return _bulk(call, _stop, lambda one: one.body["status"] not in ENDED)


@operation("bulk_complete_sequence_executions")
async def bulk_complete_sequence_executions(call: Call) -> Any:
    """Note the same result for several executions, and end them."""
    settle_due(call)
    succeeded: list[str] = []
    failed: list[dict[str, str]] = []
    for identifier in dict.fromkeys(call.body["execution_ids"]):
        document = maybe(call, identifier)
        problem = "not found" if document is None else _complete(Run(call, document))
        if problem is None:
            succeeded.append(identifier)
        else:
            failed.append({"id": identifier, "error": problem})
    return {"succeeded": succeeded, "failed": failed, "total_succeeded": len(succeeded), "total_failed": len(failed)}


def _bulk(call: Call, change: Change, suits: Callable[[Document], bool]) -> Any:
    """Change the executions that a request picks out; the selectors narrow each other.

    Args:
        suits: Which ones are meant when they are picked out by template or project. One that is named must suit, or it fails.
    """
    settle_due(call)
    body, dry = call.body, bool(call.body.get("dry_run"))
    if not any(name in body for name in SELECTORS):
        raise Invalid.at(["body"], f"give one of {', '.join(SELECTORS)}, so that not everything is meant by mistake", "missing")
    conditions: list[Condition] = [(name, "=", body[name]) for name in ("template_id", "project_id") if name in body]
    if "project_ids" in body:
        conditions.append(("project_id", "in", body["project_ids"]))
    picked = call.store.find(call.query_for(KIND, *conditions))
    errors: dict[str, str] = {}
    if "execution_ids" in body:
        named = {identifier: maybe(call, identifier) for identifier in body["execution_ids"]}
        within = {one.id for one in picked}
        errors = {key: "not found" for key, one in named.items() if one is None or one.id not in within}
        chosen = [one for key, one in named.items() if one is not None and key not in errors]
    else:
        chosen = [one for one in picked if suits(one)]
    affected = 0
    for document in chosen:
        run = Run(call, document)
        problem = _refusal(run, suits) if dry else change(run)
        if problem is None:
            affected += 1
        else:
            errors[document.id] = problem
    return {
        "status": "success" if not errors else "partial" if affected else "failed",
        "affected_count": affected,
        "failed_count": len(errors),
        "failed_ids": list(errors),
        "errors": errors,
        "is_dry_run": dry,
    }


def _refusal(run: Run, suits: Callable[[Document], bool]) -> str | None:
    return None if suits(run.document) else f"already {run.body['status']}"
