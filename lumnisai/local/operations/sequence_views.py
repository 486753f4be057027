"""How executions of sequences and their steps are shown, and what can be counted of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from lumnisai.local.call import Call
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.sequence_runs import ENDED, KIND, STEP
from lumnisai.local.store import Condition, Document, Query

SUMMARY = (
    *("id", "template_id", "template_name", "prospect_id", "prospect_external_id", "project_id", "status"),
    *("current_step_key", "started_at", "created_at"),
)
DETAIL = ("completed_at", "exit_reason", "paused_at", "pause_reason", "last_error", "error_count")
ITEM = (
    *("step_execution_id", "execution_id", "template_id", "template_name", "project_id", "prospect_id", "prospect_external_id"),
    *("prospect_name", "prospect_title", "prospect_company", "step_key", "step_name", "channel", "action", "status", "content"),
    *("subject", "ai_precheck_result", "ai_precheck_reason", "scheduled_at", "sent_at", "error_message", "created_at"),
)
HISTORY = (
    *("step_key", "step_name", "action", "status", "scheduled_at", "started_at", "sent_at", "completed_at", "actual_channel"),
    *("actual_action", "actual_content", "error_message", "reply_received_at", "reply_content", "reply_sentiment"),
)
APPROVAL = (
    *("step_execution_id", "execution_id", "template_id", "project_id", "prospect_external_id", "step_name", "channel", "action"),
    *("content", "ai_precheck_result", "ai_precheck_reason", "created_at"),
)
DELIVERED = ("delivered", "opened", "clicked", "replied", "accepted", "completed")
PENDING = ("pending", "scheduled", "waiting_approval", "approved", "executing")
DAYS_UNTIL_NO_RESPONSE = 7


def pick(document: Document, names: Sequence[str]) -> JsonObject:
    """Show some fields of a document."""
    return {name: document.body[name] for name in names}


def approval(step: Document) -> JsonObject:
    """Show a step that waits for a decision."""
    return {
        **pick(step, APPROVAL),
        "approval_notes": None,
        "metadata": {"system_generated": False, "step_key": step.body["step_key"]},
    }


def steps_of(call: Call, execution: Document) -> list[Document]:
    """Read the steps of an execution, oldest first."""
    return call.store.find(Query(STEP, call.tenant, parent=execution.reference))


def name_of_step(execution: Document) -> str | None:
    """Give the name of the step that an execution is at."""
    key = execution.body["current_step_key"]
    return next((one["name"] for one in execution.body["_steps"] if one["step_key"] == key), None)


def detail(call: Call, execution: Document, *, history: bool = True, events: bool = True) -> JsonObject:
    """Show an execution with its steps and events."""
    key = execution.body["current_step_key"]
    shown: JsonObject = {
        **pick(execution, (*SUMMARY, *DETAIL)),
        "current_step": None if key is None else {"step_key": key, "name": name_of_step(execution)},
    }
    if history:
        shown["step_history"] = [pick(one, HISTORY) for one in steps_of(call, execution)]
    if events:
        shown["events"] = execution.body["events"]
    return shown


def where(**filters: str | None) -> list[Condition]:
    """Make conditions of the filters that are given."""
    return [(name, "=", value) for name, value in filters.items() if value is not None]


def metrics(call: Call, *conditions: Condition, user: str | None = None) -> JsonObject:
    """Count executions by state and by step."""
    executions = call.store.find(Query(KIND, call.tenant, owner=user, where=conditions))
    steps = call.store.find(Query(STEP, call.tenant, owner=user, where=conditions))
    counts = Counter(str(one.body["status"]) for one in executions)
    by_key: dict[str, list[Document]] = {}
    for step in steps:
        by_key.setdefault(step.body["step_key"], []).append(step)
    return {
        "total": len(executions),
        "status_counts": dict(counts),
        "replied": len({one.body["execution_id"] for one in steps if one.body["reply_received_at"]}),
        "step_metrics": [_step_metric(key, found) for key, found in by_key.items()],
        "funnel": {
            "total": len(executions),
            "active": sum(count for status, count in counts.items() if status not in ENDED),
            "completed": counts["completed"] + counts["exited"],
            "failed": counts["failed"],
        },
    }


def _step_metric(key: str, steps: list[Document]) -> JsonObject:
    def count(*statuses: str) -> int:
        return sum(one.body["status"] in statuses for one in steps)

    return {
        "step_key": key,
        "step_name": steps[-1].body["step_name"],
        "sent": sum(one.body["sent_at"] is not None for one in steps),
        "delivered": count(*DELIVERED),
        "replied": sum(one.body["reply_received_at"] is not None for one in steps),
        "accepted": count("accepted"),
        "pending": count(*PENDING),
        "failed": count("failed"),
        "already_connected": sum(one.body["_connected"] is True for one in steps),
        "not_connected": sum(one.body["_connected"] is False for one in steps),
    }


def engagement(call: Call, execution: Document) -> JsonObject:
    """Work out where the person of an execution stands."""
    steps = steps_of(call, execution)
    done = [one for one in steps if one.body["sent_at"]]
    replies = [one for one in steps if one.body["reply_received_at"]]
    last: str | None = max((one.body["sent_at"] for one in done), default=None)
    days = None if last is None else max((datetime.fromisoformat(call.now()) - datetime.fromisoformat(last)).days, 0)
    mood = replies[-1].body["reply_sentiment"] if replies else None
    return {
        "status": _engagement(execution, done, mood, days or 0),
        "last_action_at": last,
        "days_since_action": days,
        "reply_sentiment": mood,
        "current_step_key": execution.body["current_step_key"],
    }


def _engagement(execution: Document, done: list[Document], mood: str | None, days: int) -> str:
    status = execution.body["status"]
    if mood is not None:
        return f"replied_{mood}" if mood in ("positive", "negative", "neutral") else "replied"
    if status == "failed":
        return "sequence_failed"
    told = [one for one in done if one.body["action"] in ("connection_request", "message", "inmail", "send")]
    if not told:
        return "unknown" if status in ENDED else "sequence_active"
    if told[-1].body["status"] == "accepted" and told[-1].body["action"] == "connection_request":
        return "connection_accepted"
    if days >= DAYS_UNTIL_NO_RESPONSE:
        return "no_response"
    if told[-1].body["action"] == "connection_request":
        return "connection_pending"
    # Who was a contact from the start is not somebody who accepted a request and is now followed up.
    return "message_sent" if any(one.body["status"] == "accepted" for one in told) else "awaiting_reply"


def extended(call: Call, execution: Document, *, with_person: bool) -> JsonObject:
    """Show an execution as a poll does."""
    current: Any = next((one for one in steps_of(call, execution) if one.id == execution.body["_step"]), None)
    shown: JsonObject = {
        **pick(execution, SUMMARY),
        "current_step_name": name_of_step(execution),
        "current_step_status": None if current is None else current.body["status"],
        "next_transition_at": execution.body["_due"],
    }
    if with_person and current is not None:
        shown |= pick(current, ("prospect_name", "prospect_title"))
    return shown
