"""Threads and responses as documents: what several operations and the engine share."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from lumnisai.local.call import Call
from lumnisai.local.json_types import JsonObject
from lumnisai.local.store import Document, Query, Store

TITLE_LENGTH = 60
FINAL = frozenset({"succeeded", "failed", "cancelled"})
UNFINISHED = ("queued", "in_progress")


def short_title(prompt: str) -> str:
    """Make a title of the beginning of a prompt."""
    line = " ".join(prompt.split())
    if len(line) <= TITLE_LENGTH:
        return line
    return line[: TITLE_LENGTH + 1].rsplit(" ", 1)[0][:TITLE_LENGTH].rstrip(" ,;:.") + "…"


def new_thread(call: Call, *, owner: str | None, title: str | None) -> Document:
    """Start a thread."""
    now, thread_id = call.now(), str(uuid.uuid4())
    body: JsonObject = {
        "thread_id": thread_id,
        "tenant_id": call.tenant,
        "user_id": owner,
        "title": title,
        "created_at": now,
        "updated_at": now,
        "response_count": 0,
        "last_response_at": None,
    }
    return call.insert("thread", thread_id, body, owner=owner)


def progress_of(store: Store, response: Document) -> list[JsonObject]:
    """Read the progress entries of a response, oldest first."""
    entries = store.find(Query("progress", response.tenant, parent=response.reference))
    return [entry.body for entry in entries]


def public(store: Store, response: Document) -> JsonObject:
    """Show a response as the wire has it."""
    body = {name: value for name, value in response.body.items() if not name.startswith("_")}
    return body | {"progress": progress_of(store, response)}


def list_responses(call: Call, query: Query) -> Any:
    """Answer with one page of responses, newest first."""
    return call.list(query, lambda document: public(call.store, document))


def texts(messages: Sequence[JsonObject], role: str) -> list[str]:
    """Give what one side said."""
    return [str(message["content"]) for message in messages if message["role"] == role]
