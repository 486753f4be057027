"""What the tests of campaigns share."""

from __future__ import annotations

from typing import Any

import httpx

ADA, BOB = "ada@example.com", "bob@example.com"
ROOT = "/v1/campaigns"
EVERYTHING = (
    *("send_connection_linkedin", "send_initial_message_linkedin", "send_follow_up_linkedin", "reply_linkedin"),
    *("send_initial_email", "send_follow_up_email", "reply_email", "stop"),
)
AUTOMATIC = dict.fromkeys(EVERYTHING, "auto")


def post(api: httpx.Client, path: str, body: Any = None, **query: str) -> Any:
    answer = api.post(path, json=body, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def refused(answer: httpx.Response, status: int, words: str) -> None:
    """Check that a call was turned down with these words."""
    assert answer.status_code == status, answer.text
    assert words in answer.text


def playbook(api: httpx.Client, user: str | None = ADA, **fields: Any) -> dict[str, Any]:
    body = {"name": "Founders", "content": "Write short. Ask one question.", **fields}
    made: dict[str, Any] = post(api, f"{ROOT}/playbooks", body if user is None else {"user_id": user, **body})
    return made


def campaign(api: httpx.Client, *people: str, user: str = ADA, start: bool = False, **fields: Any) -> str:
    """Make a campaign with people, each named by an id, and give its id."""
    fields = {"playbook_id": None, **fields}
    fields["playbook_id"] = fields["playbook_id"] or playbook(api, user)["id"]
    identifier = str(post(api, ROOT, {"user_id": user, "name": "Nordic founders", **fields})["id"])
    if people:
        add(api, identifier, *people)
    if start:
        post(api, f"{ROOT}/{identifier}/start")
    return identifier


def add(api: httpx.Client, identifier: str, *people: str) -> dict[str, Any]:
    added: dict[str, Any] = post(api, f"{ROOT}/{identifier}/prospects", {"prospects": [{"prospect_id": who} for who in people]})
    return added


def read(api: httpx.Client, path: str = "", **query: Any) -> Any:
    answer = api.get(f"{ROOT}{path}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def actions(api: httpx.Client, identifier: str, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read(api, f"/{identifier}/actions", **query)["items"]
    return found


def people(api: httpx.Client, identifier: str, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read(api, f"/{identifier}/prospects", **query)
    return found


def decide(api: httpx.Client, action_id: str, decision: str = "approve", **fields: Any) -> httpx.Response:
    return api.post(f"{ROOT}/actions/{action_id}/{decision}", json={"user_id": ADA, **fields})
