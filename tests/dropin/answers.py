"""Answers of a server, as the contract has them or as servers of another time may."""

from __future__ import annotations

import json
from typing import Any

from tests.facade.scripted import ScriptedServer, answer

ID = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
NOW = "2026-03-02T09:30:00+00:00"
CREATED = answer(202, {"response_id": ID, "thread_id": ID, "status": "queued", "tenant_id": ID, "created_at": NOW})


def run(status: str = "succeeded", **fields: Any) -> bytes:
    """Make the answer that holds a run."""
    return answer(200, run_object(status, **fields))


def run_object(status: str = "succeeded", **fields: Any) -> dict[str, Any]:
    """Return a run as the server tells it."""
    ended = {"completed_at": NOW} if status in ("succeeded", "failed", "cancelled") else {}
    ids = {"response_id": ID, "thread_id": ID, "tenant_id": ID}
    return {**ids, "status": status, "created_at": NOW, "progress": [], **ended, **fields}


def entry(message: str, state: str = "processing", **fields: Any) -> dict[str, Any]:
    """Return a progress entry."""
    return {"ts": NOW, "state": state, "message": message, **fields}


def body(server: ScriptedServer, index: int = 0) -> Any:
    """Return the JSON body of a request that the server has seen."""
    return json.loads(server.seen[index].body)
