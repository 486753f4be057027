"""Figures about a campaign, counted from its people and actions."""

from __future__ import annotations

from collections import Counter
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.campaign_documents import TERMINAL, actions, people
from lumnisai.local.operations.campaign_progress import get_campaign

# A person counts for a stage with any of these states behind them.
CONNECTED = frozenset({"connected"})
REPLIED = frozenset({"replied"})
BOOKED = frozenset({"meeting_booked"})


@operation("get_campaign_metrics")
async def get_campaign_metrics(call: Call) -> Any:
    """Count how far people have come, and what the agent did."""
    campaign = get_campaign(call, call.path["campaign_id"])
    everybody = [one.body for one in people(call, campaign)]
    done = [one.body for one in actions(call, campaign)]
    total = len(everybody)

    def stage(count: int) -> JsonObject:
        return {"count": count, "rate": round(count / total, 4) if total else 0.0}

    def reached(states: frozenset[str]) -> JsonObject:
        return stage(sum(not states.isdisjoint(one["_reached"]) for one in everybody))

    stopped = [one["stop_reason"] or "other" for one in everybody if one["state"] == "stopped"]
    statuses = Counter(one["status"] for one in done)
    types: dict[str, Counter[str]] = {}
    for one in done:
        types.setdefault(one["action_type"], Counter())[one["status"]] += 1
    return {
        "total_prospects": total,
        "active_prospects": sum(one["state"] not in TERMINAL for one in everybody),
        "funnel": {
            "engaged": stage(sum(one["last_action_at"] is not None for one in everybody)),
            "connected": reached(CONNECTED),
            "replied": reached(REPLIED),
            "meeting_booked": reached(BOOKED),
        },
        "stopped": {"total": len(stopped), "by_reason": dict(Counter(stopped))},
        "pending_approval": statuses["pending_approval"],
        "rate_limited": {"max_actions_per_day": statuses["queued"]} if statuses["queued"] else {},
        "action_summary": {
            **statuses,
            "total_actions": len(done),
            "executed": statuses["executed"],
            "pending_approval": statuses["pending_approval"],
        },
        "action_types": {kind: dict(counts) for kind, counts in types.items()},
    }
