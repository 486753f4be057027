"""Look a template of a sequence over: what is wrong with it, and what is doubtful."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lumnisai.local.json_types import JsonObject

ACTIONS = {
    "linkedin": ("check_connection", "connection_request", "message", "inmail", "view_profile", "like_post", "comment_post"),
    "email": ("send",),
}
# The most characters of a text, by action.
TEXT_LIMITS = {"connection_request": 300, "message": 8000, "inmail": 1900, "comment_post": 1250, "send": 50000}
CONTENT_SOURCES = ("template", "ai_generate", "ai_enhance", "none")
ON_FAILURE = ("fail", "skip", "retry")
EVENTS = (
    *("step_completed", "delay_elapsed", "reply_received", "connection_accepted", "connection_ignored", "is_connected"),
    *("is_not_connected", "inmail_accepted", "profile_viewed_back", "email_opened", "email_clicked", "email_bounced"),
    *("meeting_booked", "opted_out", "outcome_recorded", "step_failed", "manual_advance", "manual_exit", "step_skipped"),
)


def issue(message: str, *, step: str | None = None, field: str | None = None, suggestion: str | None = None) -> JsonObject:
    """Write a finding."""
    return {"step_key": step, "field": field, "message": message, "suggestion": suggestion}


def too_long(action: str, text: str) -> str | None:
    """Say that a text is too long for its action; None when it is not."""
    most = TEXT_LIMITS.get(action)
    if most is None or len(text) <= most:
        return None
    return f"The text has {len(text)} characters; {most} are allowed for {action}."


def faults(template: JsonObject) -> list[JsonObject]:
    """Find what makes a template unusable."""
    found: list[JsonObject] = []
    if not template["name"].strip():
        found.append(issue("The name is empty.", field="name"))
    if not template["steps"]:
        found.append(issue("There are no steps.", field="steps", suggestion="Add at least one step."))
    seen: set[str] = set()
    for step in template["steps"]:
        key = step["step_key"]
        if not key.strip():
            found.append(issue("A step has an empty key.", step=key, field="step_key"))
        elif key in seen:
            found.append(issue(f"Two steps have the key {key!r}.", step=key, field="step_key", suggestion="Rename one of them."))
        seen.add(key)
        found.extend(_faults_of_step(step))
    for number, transition in enumerate(template["transitions"]):
        found.extend(_faults_of_transition(f"transitions[{number}]", transition, seen))
    return found


def doubts(template: JsonObject) -> list[JsonObject]:
    """Find what is allowed but probably not meant."""
    found: list[JsonObject] = []
    reached = {transition.get("to_step_key") for transition in template["transitions"]}
    for number, step in enumerate(template["steps"]):
        key, source = step["step_key"], step.get("content_source")
        if number and key not in reached:
            suggestion = "Add a transition that enters it."
            found.append(issue("No transition leads to this step, so it never runs.", step=key, suggestion=suggestion))
        if source in ("template", "ai_enhance") and step["action"] in TEXT_LIMITS and not step.get("content_template"):
            found.append(issue("There is no text to send.", step=key, field="content_template"))
    return found


def _faults_of_step(step: JsonObject) -> Iterator[JsonObject]:
    key, channel, action = step["step_key"], step["channel"], step["action"]
    if channel not in ACTIONS:
        yield issue(f"There is no channel {channel!r}.", step=key, field="channel", suggestion=f"Use {', '.join(ACTIONS)}.")
    elif action not in ACTIONS[channel]:
        suggestion = f"Use {', '.join(ACTIONS[channel])}."
        yield issue(f"The channel {channel} has no action {action!r}.", step=key, field="action", suggestion=suggestion)
    problem = too_long(action, step.get("content_template") or "")
    if problem:
        yield issue(problem, step=key, field="content_template", suggestion="Shorten the text.")
    for field, known in (("content_source", CONTENT_SOURCES), ("on_failure", ON_FAILURE)):
        yield from _unknown(step.get(field), known, field, key)
    if (step.get("max_retries") or 0) < 0:
        yield issue("The number of repetitions must not be negative.", step=key, field="max_retries")


def _faults_of_transition(place: str, transition: JsonObject, steps: set[str]) -> Iterator[JsonObject]:
    start = transition.get("from_step_key")
    for name in ("from_step_key", "to_step_key"):
        key = transition.get(name)
        if key is not None and key not in steps:
            message = f"There is no step with the key {key!r}."
            yield issue(message, step=key, field=f"{place}.{name}", suggestion="Point it at a step of this template.")
    yield from _unknown(transition["event_type"], EVENTS, f"{place}.event_type", start)
    for name in ("delay_days", "delay_hours"):
        if (transition.get(name) or 0) < 0:
            yield issue("A delay must not be negative.", step=start, field=f"{place}.{name}")


def _unknown(value: Any, known: tuple[str, ...], field: str, step: str | None) -> Iterator[JsonObject]:
    if value is not None and value not in known:
        yield issue(f"{value!r} is not known.", step=step, field=field, suggestion=f"Use one of {', '.join(known)}.")
