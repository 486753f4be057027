"""What the tests of messages share."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx

ADA, BOB = "ada@example.com", "bob@example.com"
OLA = "ola.berg@example.com"
PROJECT = "p-1"


def profile(wanted: Callable[[dict[str, Any]], bool], api: httpx.Client, user: str = ADA) -> str:
    """Find a profile to which the user stands as wanted."""
    for number in range(60):
        url = f"https://www.linkedin.com/in/person-{number}"
        if wanted(post(api, "/linkedin/check-connection", {"linkedin_url": url}, user)):
            return url
    raise AssertionError("nobody is like that")


def connected(state: dict[str, Any]) -> bool:
    return bool(state["connected"])


def closed(state: dict[str, Any]) -> bool:
    """Tell whether a person can be written to only by an InMail that costs something, or a connection request."""
    return not state["connected"] and not state["is_open_profile"]


def ask(api: httpx.Client, method: str, path: str, body: Any = None, user: str | None = ADA, **query: Any) -> httpx.Response:
    params = query if user is None else {"user_id": user, **query}
    return api.request(method, f"/v1/messaging{path}", json=body, params=params)


def post(api: httpx.Client, path: str, body: Any = None, user: str = ADA, **query: Any) -> dict[str, Any]:
    answer = ask(api, "POST", path, body, user, **query)
    assert answer.is_success, answer.text
    found: dict[str, Any] = answer.json()
    return found


def get(api: httpx.Client, path: str, user: str | None = ADA, **query: Any) -> Any:
    answer = ask(api, "GET", path, user=user, **query)
    assert answer.is_success, answer.text
    return answer.json()


def refused(answer: httpx.Response, status: int, words: str) -> None:
    assert answer.status_code == status, answer.text
    assert words in answer.text


def events(text: str) -> list[tuple[str, Any]]:
    """Read the events of a stream."""
    lines = [json.loads(line.removeprefix("data: ")) for line in text.split("\n") if line]
    return [(line["event"], line["data"]) for line in lines]
