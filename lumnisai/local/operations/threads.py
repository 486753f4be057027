"""Conversations."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.conversations import list_responses, new_thread
from lumnisai.local.errors import Invalid


@operation("create_thread")
async def create_thread(call: Call) -> Any:
    """Start a thread, for a user or for the tenant."""
    return new_thread(call, owner=call.user, title=call.body.get("title")).body


@operation("list_threads")
async def list_threads(call: Call) -> Any:
    """List threads, newest first."""
    return call.list(call.query_for("thread"))


@operation("get_thread")
async def get_thread(call: Call) -> Any:
    """Read a thread."""
    return call.get("thread", call.path["thread_id"], "Thread").body


@operation("update_thread")
async def update_thread(call: Call) -> Any:
    """Change a thread's title."""
    thread = call.get("thread", call.path["thread_id"], "Thread")
    if "title" not in call.body:
        raise Invalid.at(["body", "title"], "nothing to change: give a title", "missing")
    return call.store.update(thread, {**thread.body, "title": call.body["title"], "updated_at": call.now()}).body


@operation("delete_thread")
async def delete_thread(call: Call) -> Any:
    """Delete a thread with its responses, stopping those that still run."""
    thread = call.get("thread", call.path["thread_id"], "Thread")
    call.platform.runs.discard(call.query_for("response", parent=thread.reference))
    call.store.delete(thread)


@operation("list_thread_responses")
async def list_thread_responses(call: Call) -> Any:
    """List the responses of a thread, newest first."""
    thread = call.get("thread", call.path["thread_id"], "Thread")
    return list_responses(call, call.query_for("response", parent=thread.reference))
