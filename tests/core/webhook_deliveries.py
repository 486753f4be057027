"""One delivery of each event of the contract, and how to spell it otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

MOMENT = "2026-03-02T09:30:00Z"

_STEP = {"key": "intro", "name": "Introduction", "channel": "linkedin", "action": "message"}
_RUN = {"execution_id": "e-1", "tenant_id": "t-1", "project_id": None, "prospect_id": "p-1", "prospect_external_id": "x-1"}
_TALK = {"conversation_id": "c-1", "prospect_external_id": "x-1", "project_id": "spring", "channel": "linkedin"}
_TEMPLATE = {"template": {"id": "tpl", "name": "Outreach"}}
EVENTS: dict[str, dict[str, Any]] = {
    "message.sent": {**_TALK, "outreach_method": "inmail", "last_message": {"sender_type": "user", "sent_at": MOMENT}},
    "message.received": {**_TALK, "last_message": {"sender_type": "prospect", "sender_name": "Ada", "sent_at": MOMENT}},
    "connection.accepted": {**_TALK, "prospect_name": "Ada", "accepted_at": MOMENT},
    "sequence.step_completed": {
        **_RUN,
        "step": {**_STEP, "status": "sent", "completed_at": MOMENT},
        "next_step": {"key": "nudge", "scheduled_at": MOMENT},
    },
    "sequence.approval_needed": {
        **_RUN,
        "step_execution_id": "s-1",
        "step": _STEP,
        "content": "Hello",
        "ai_precheck": {"result": "ok", "reason": None},
        "requested_at": MOMENT,
    },
    "sequence.execution_completed": {
        **(_RUN | _TEMPLATE),
        "status": "completed",
        "exit_reason": None,
        "outcome": "replied",
        "summary": {"steps_completed": 3, "duration_seconds": 4.5},
        "started_at": MOMENT,
        "completed_at": MOMENT,
    },
    "sequence.execution_failed": {
        **(_RUN | _TEMPLATE),
        "failed_step": "intro",
        "error": {"type": "timeout", "message": "No answer"},
        "failed_at": MOMENT,
    },
}


def camel(name: str) -> str:
    return re.sub("_([a-z])", lambda found: found[1].upper(), name)


def respelled(value: Any, spell: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {spell(name): respelled(item, spell) for name, item in value.items()}
    return [respelled(item, spell) for item in value] if isinstance(value, list) else value


def delivery(event: str, data: Any, **others: Any) -> dict[str, Any]:
    return {"event": event, "data": data, "timestamp": "2026-03-02T09:30:01Z", **others}
