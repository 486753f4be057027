"""Runs of agents: create, follow, cancel."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.conversations import FINAL, list_responses, new_thread, public, short_title
from lumnisai.local.errors import Invalid
from lumnisai.local.instances import check_schema
from lumnisai.local.json_types import JsonObject
from lumnisai.local.specialists.admission import check_params
from lumnisai.local.store import Condition, Document
from lumnisai.local.tasks import prompt_of

# The longest that a poll is held open (seconds).
LONGEST_WAIT = 60.0


@operation("create_response")
async def create_response(call: Call) -> Any:
    """Start a run and answer before it begins."""
    _refuse_wrong_format(call.body.get("response_format"))
    check_params(call)
    given = call.body.get("thread_id")
    if given is None:
        thread = new_thread(call, owner=call.user, title=None)
    else:
        thread = call.get("thread", str(uuid.UUID(given)), "Thread")
    now, response_id = call.now(), str(uuid.uuid4())
    body: JsonObject = {
        "response_id": response_id,
        "thread_id": thread.id,
        "tenant_id": call.tenant,
        "user_id": thread.owner,
        "status": "queued",
        "input_messages": call.body["messages"],
        "output_text": None,
        "response_title": None,
        "structured_response": None,
        "artifacts": None,
        "created_at": now,
        "completed_at": None,
        "error": None,
        "options": call.body.get("options"),
        "_request": {name: value for name, value in call.body.items() if name != "messages"},
    }
    response = call.insert("response", response_id, body, owner=thread.owner, parent=thread.reference)
    _note_in_thread(call, thread, now)
    call.platform.runs.start(response)
    return {name: body[name] for name in ("response_id", "thread_id", "status", "tenant_id", "created_at")}


def _refuse_wrong_format(schema: JsonObject | None) -> None:
    problem = None if schema is None else check_schema(schema)
    if problem is not None:
        raise Invalid.at(["body", "response_format"], f"is not a JSON Schema: {problem}", "json_schema")


def _note_in_thread(call: Call, thread: Document, now: str) -> None:
    count = thread.body["response_count"] + 1
    title = thread.body["title"] or short_title(prompt_of(call.body["messages"]))
    changes = {"title": title, "response_count": count, "last_response_at": now, "updated_at": now}
    call.store.update(thread, thread.body | changes)


@operation("list_responses")
async def list_all_responses(call: Call) -> Any:
    """List responses, newest first, narrowed by user, status and days."""
    where = list[Condition]()
    if call.query["status"] is not None:
        where.append(("status", "=", call.query["status"]))
    if call.query["start_date"] is not None:
        where.append(("created_at", ">=", call.query["start_date"]))
    if call.query["end_date"] is not None:
        last = date.fromisoformat(call.query["end_date"])
        if last < date.max:
            where.append(("created_at", "<", (last + timedelta(days=1)).isoformat()))
    return list_responses(call, call.query_for("response", *where))


def _response(call: Call) -> Document:
    return call.get("response", call.path["response_id"], "Response")


@operation("get_response")
async def get_response(call: Call) -> Any:
    """Read a response; with `wait`, once there is something new in it."""
    response = _response(call)
    wait = call.query["wait"]
    if wait and response.body["status"] not in FINAL:
        await call.platform.runs.wait(response.id, call.wake, min(wait, LONGEST_WAIT))
        response = _response(call)
    if not call.gone:
        call.platform.runs.delivered(response.id)
    return public(call.store, response)


@operation("cancel_response")
async def cancel_response(call: Call) -> Any:
    """Cancel a run; one that is over stays as it is."""
    response = _response(call)
    if response.body["status"] in FINAL:
        status = response.body["status"]
        return {"status": status, "message": f"The run is over already: {status}."}
    status = call.platform.runs.cancel(response).body["status"]
    return {"status": status, "message": "The run was cancelled."}


@operation("list_response_artifacts")
async def list_response_artifacts(call: Call) -> Any:
    """List what the agent made, oldest first."""
    query = call.query_for("artifact", parent=_response(call).reference)
    return call.list(query, newest_first=False)
