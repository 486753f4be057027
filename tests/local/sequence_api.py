"""What the tests of sequences share: templates, and short ways to start them and to look at what came of it."""

from __future__ import annotations

import uuid
from typing import Any

import httpx

ROOT = "/v1/sequences"
ADA, BOB = "ada@example.com", "bob@example.com"


def step(key: str, action: str = "message", **more: Any) -> dict[str, Any]:
    """Write a step; a text is sent as it stands."""
    channel = "email" if action == "send" else "linkedin"
    text = {"content_template": "Hello {{first_name}}!"} if action in ("message", "inmail", "send", "connection_request") else {}
    return {"step_key": key, "name": key.capitalize(), "channel": channel, "action": action, **text, **more}


def link(start: str | None, end: str | None, event: str = "step_completed", **more: Any) -> dict[str, Any]:
    """Write a transition."""
    return {"from_step_key": start, "to_step_key": end, "event_type": event, **more}


def send(api: httpx.Client, method: str, path: str, body: Any = None, user: str | None = ADA, **query: Any) -> httpx.Response:
    """Send a request."""
    params = {**({} if user is None else {"user_id": user}), **query}
    return api.request(method, f"{ROOT}{path}", params=params, json=body)


def ok(answer: httpx.Response) -> Any:
    """Give the body of an answer that went well."""
    assert answer.is_success, answer.text
    return answer.json()


def problem(answer: httpx.Response, status: int) -> str:
    """Give the words of a refusal."""
    assert answer.status_code == status, answer.text
    body: dict[str, Any] = answer.json()
    return str(body["error"]["message"] if "error" in body else "; ".join(one["msg"] for one in body["detail"]))


def template(
    api: httpx.Client, *steps: dict[str, Any], links: tuple[dict[str, Any], ...] = (), user: str | None = ADA, **more: Any
) -> dict[str, Any]:
    """Store a template."""
    body = {"name": "Installers", "steps": list(steps or (step("hello"),)), "transitions": list(links), **more}
    stored: dict[str, Any] = ok(send(api, "POST", "/templates", body, user))
    return stored


def start(api: httpx.Client, template_id: str, *people: str, user: str = ADA, simulate: Any = None, **more: Any) -> list[str]:
    """Start executions, and give their ids.

    Args:
        simulate: How the people react; by themselves they don't.
    """
    quiet = {"connected": False, "accepts": False, "reply": None, "opens": False, "clicks": False, "views_back": False}
    context = {"simulate": quiet | (simulate or {}), "first_name": "Kari", "company": "Nordpumpe"}
    prospects = [{"prospect_id": person, "context": context} for person in people or ("kari",)]
    answer = ok(send(api, "POST", "/executions", {"template_id": template_id, "prospects": prospects, **more}, user))
    found: list[str] = answer["execution_ids"]
    return found


def run(api: httpx.Client, *steps: dict[str, Any], links: tuple[dict[str, Any], ...] = (), simulate: Any = None) -> str:
    """Store a template, start it for one person, and give the id of the execution."""
    return start(api, template(api, *steps, links=links)["id"], f"person {uuid.uuid4()}", simulate=simulate)[0]


def look(api: httpx.Client, execution_id: str) -> dict[str, Any]:
    """Read an execution."""
    found: dict[str, Any] = ok(send(api, "GET", f"/executions/{execution_id}"))
    return found


def history(api: httpx.Client, execution_id: str) -> list[tuple[str, str]]:
    """Give the steps of an execution, each with its state."""
    return [(one["step_key"], one["status"]) for one in look(api, execution_id)["step_history"]]


def events(api: httpx.Client, execution_id: str) -> list[str]:
    """Give the kinds of the events of an execution."""
    return [one["event_type"] for one in look(api, execution_id)["events"]]


def waiting(api: httpx.Client, **filters: Any) -> list[dict[str, Any]]:
    """Give the steps that wait for a decision."""
    found: list[dict[str, Any]] = ok(send(api, "GET", "/approvals", user=None, **filters))["approvals"]
    return found
