"""What the stub answers: the same objects for every client, each with the fields that any of them asks for."""

from __future__ import annotations

import json
from typing import Any

RESPONSE_ID = "6f1c2a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
THREAD_ID = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a11"
TENANT_ID = "1b9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a12"
ENTRIES = 5
ITEMS = 100
CREATED_AT = "2026-01-05T09:30:00.123456+00:00"
ANSWER = "Graphene is used in batteries, in sensors, and in composite materials. " * 4


def entry(number: int) -> dict[str, Any]:
    """Return a progress entry."""
    call = {"id": f"call-{number}", "name": "web_search", "args": {"query": "graphene uses", "limit": 10}, "output_text": None}
    return {
        "ts": CREATED_AT,
        "state": "processing",
        "message": f"Step {number}: reading what was found about the uses of graphene",
        "output_text": None,
        "tool_calls": [call],
    }


def response(response_id: str = RESPONSE_ID, *, status: str = "succeeded", progress: list[Any] | None = None) -> dict[str, Any]:
    """Return a run as it stands."""
    return {
        "response_id": response_id,
        "thread_id": THREAD_ID,
        "tenant_id": TENANT_ID,
        "user_id": None,
        "status": status,
        "progress": [entry(number) for number in range(ENTRIES)] if progress is None else progress,
        "input_messages": [{"role": "user", "content": "Name three uses of graphene"}],
        "output_text": ANSWER if status == "succeeded" else None,
        "structured_response": None,
        "artifacts": None,
        "error": None,
        "response_title": "Uses of graphene",
        "created_at": CREATED_AT,
        "completed_at": CREATED_AT if status == "succeeded" else None,
    }


def created(response_id: str) -> dict[str, Any]:
    """Return what creating a run answers."""
    return {
        "response_id": response_id,
        "thread_id": THREAD_ID,
        "status": "queued",
        "tenant_id": TENANT_ID,
        "created_at": CREATED_AT,
    }


def listed() -> dict[str, Any]:
    """Return a page of runs."""
    runs = [response(f"{number:08d}{RESPONSE_ID[8:]}") for number in range(ITEMS)]
    return {"responses": runs, "total": ITEMS, "limit": ITEMS, "offset": 0}


def model(number: int) -> dict[str, Any]:
    """Return a run that the clients of others take for one of their models; they keep the fields they don't know."""
    own = {"id": f"model-{number}", "object": "model", "created": 1_767_605_400, "owned_by": "us"}
    return {**response(), **own, "type": "model", "display_name": "Uses of graphene"}


def models() -> dict[str, Any]:
    """Return a page of them."""
    return {"object": "list", "data": [model(number) for number in range(ITEMS)], "has_more": False}


def encoded(value: Any) -> bytes:
    """Return JSON as servers write it."""
    return json.dumps(value, separators=(",", ":")).encode()
