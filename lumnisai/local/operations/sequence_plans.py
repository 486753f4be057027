"""Where a sequence goes next: which step it begins with, what a person does after a step, and which link that follows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lumnisai.local.json_types import JsonObject, is_array
from lumnisai.local.operations.sequence_people import REPLIES, Prospect

HOUR, DAY = 3600.0, 86400.0
# Simulated seconds after a step until the person does something. Only what the template itself sets is counted in days.
DELIVERED, OPENED, CLICKED, ACCEPTED, LOOKED_BACK, REPLIED = 1.0, 20.0, 30.0, 40.0, 50.0, 60.0
DAYS_UNTIL_IGNORED = 7
# No wait is longer, so that every moment can be written.
LONGEST = 10 * 365 * DAY
WRITING = ("message", "inmail", "send")
# When a step is left out, the link that is followed in its place: the first of these that the step has.
AFTER_SKIP = ("step_skipped", "step_completed", "delay_elapsed")


def entry(steps: Sequence[JsonObject], transitions: Sequence[JsonObject]) -> tuple[str, float]:
    """Give the key of the first step, and the seconds to wait before it."""
    for transition in sorted(transitions, key=_priority):
        if transition.get("from_step_key") is None and transition.get("to_step_key") is not None:
            return transition["to_step_key"], delay(transition)
    entered = {transition.get("to_step_key") for transition in transitions}
    return next((step["step_key"] for step in steps if step["step_key"] not in entered), steps[0]["step_key"]), 0.0


def delay(transition: JsonObject) -> float:
    """Give the seconds between the event and the step."""
    least = _parameters(transition).get("min_delay_days") or 0
    waited = (transition.get("delay_days") or 0) * DAY + (transition.get("delay_hours") or 0) * HOUR
    return min(max(waited, least * DAY), LONGEST)


def reactions(
    step: JsonObject, transitions: Sequence[JsonObject], person: Prospect, connected: bool
) -> list[tuple[float, str, JsonObject]]:
    """Give what follows a step by itself: after how many seconds, which event, and its details.

    Args:
        connected: Whether the person is a contact already.
    """
    key, action = step["step_key"], step["action"]
    found: list[tuple[float, str, JsonObject]] = [(0.0, "step_completed", {})]
    if action == "check_connection":
        found.append((0.0, "is_connected" if connected else "is_not_connected", {}))
    elif action == "connection_request":
        if connected or person.accepts:
            found.append((0.0 if connected else ACCEPTED, "connection_accepted", {}))
        else:
            found.extend(
                (min(_patience(one) * DAY, LONGEST), "connection_ignored", {})
                for one in _leaving(transitions, key, "connection_ignored")
            )
    elif action == "view_profile" and person.views_back:
        found.append((LOOKED_BACK, "profile_viewed_back", {}))
    elif action in WRITING:
        found.append((DELIVERED, "", {}))
        if action == "send" and (person.opens or person.clicks):
            found.append((OPENED, "email_opened", {}))
        if action == "send" and person.clicks:
            found.append((CLICKED, "email_clicked", {}))
        if person.reply:
            if action == "inmail":
                found.append((ACCEPTED, "inmail_accepted", {}))
            text = REPLIES[person.reply]
            found.append(
                (REPLIED, "reply_received", {"sentiment": person.reply, "message_content": text, "message_preview": text[:40]})
            )
    found.extend((delay(one), "delay_elapsed", {}) for one in _leaving(transitions, key, "delay_elapsed"))
    return sorted(found, key=lambda one: one[0])


def followed(
    transitions: Sequence[JsonObject],
    key: str,
    event: str,
    data: JsonObject,
    known: JsonObject,
    *,
    replied: bool,
    connected: bool,
) -> JsonObject | None:
    """Give the link that an event sets off; the one with the lowest priority number when several would do."""
    for transition in sorted(_leaving(transitions, key, event), key=_priority):
        mood = _parameters(transition).get("sentiment")
        if (mood is None or mood == data.get("sentiment")) and holds(transition, known, replied=replied, connected=connected):
            return transition
    return None


def skipped_to(transitions: Sequence[JsonObject], key: str) -> JsonObject | None:
    """Give the link to the step after one that is left out; None when there is none."""
    left = [one for one in transitions if one.get("from_step_key") == key and one.get("to_step_key") is not None]
    order = {event: place for place, event in enumerate(AFTER_SKIP)}
    left.sort(key=lambda one: (order.get(one["event_type"], len(order)), _priority(one)))
    return left[0] if left else None


def holds(transition: JsonObject, known: JsonObject, *, replied: bool, connected: bool) -> bool:
    """Tell whether all conditions of a link are met."""
    return all(_holds(one, known, replied, connected) for one in _conditions(transition))


def _holds(condition: JsonObject, known: JsonObject, replied: bool, connected: bool) -> bool:
    match condition["type"]:
        case "no_reply":
            return not replied
        case "has_email":
            return bool(known.get("email"))
        case "is_connected":
            return connected
        case _:
            return _compares(known.get(condition.get("field") or ""), condition.get("operator"), condition.get("value"))


def _compares(actual: Any, operator: str | None, expected: Any) -> bool:
    match operator:
        case None | "equals":
            # A condition without an operator and a value asks only whether there is something.
            return actual is not None if operator is None and expected is None else bool(actual == expected)
        case "not_equals":
            return bool(actual != expected)
        case "exists":
            return actual is not None
        case "not_exists":
            return actual is None
        case "gt" | "lt":
            if not isinstance(actual, (int, float)) or not isinstance(expected, (int, float)):
                return False
            return actual > expected if operator == "gt" else actual < expected
        case "contains":
            return expected in actual if is_array(actual) else str(expected).lower() in str(actual or "").lower()
        case "in":
            return actual in expected if is_array(expected) else False
        case _:
            return False


def _leaving(transitions: Sequence[JsonObject], key: str, event: str) -> list[JsonObject]:
    return [one for one in transitions if one.get("from_step_key") == key and one["event_type"] == event]


def _patience(transition: JsonObject) -> float:
    days = _parameters(transition).get("days_waiting")
    return DAYS_UNTIL_IGNORED if days is None else days


def _parameters(transition: JsonObject) -> JsonObject:
    found: JsonObject = transition.get("event_params") or {}
    return found


def _conditions(transition: JsonObject) -> list[JsonObject]:
    found: list[JsonObject] = transition.get("conditions") or []
    return found


def _priority(transition: JsonObject) -> int:
    return transition.get("priority") or 0
