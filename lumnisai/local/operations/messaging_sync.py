"""Reading conversations from the accounts of a user.

How far a job has come follows from when it began, so it goes on through a restart and needs no timer.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.clock import timestamp
from lumnisai.local.errors import Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.conversation_records import owner_of, shown, take_over
from lumnisai.local.operations.messaging_people import CHANNELS, Person
from lumnisai.local.store import Document

KIND = "conversation_sync"
# Simulated seconds until a job begins, and for each person.
WAITING, READING = 0.5, 1.0
IDENTIFIERS = ("email", "linkedin_url", "provider_id")


@operation("sync_conversations")
async def sync_conversations(call: Call) -> Any:
    """Start to read the conversations with several people."""
    owner, channels = owner_of(call), _channels(call, call.body.get("channels"))
    for place, prospect in enumerate(call.body["prospects"]):
        if not Person.of(prospect).is_known:
            raise Invalid.at(["body", "prospects", place], f"give one of {', '.join(IDENTIFIERS)}", "missing")
    job_id = str(uuid.uuid4())
    begins = call.platform.clock.now() + timedelta(seconds=WAITING * call.platform.time_scale)
    ends = begins + timedelta(seconds=READING * len(call.body["prospects"]) * call.platform.time_scale)
    body: JsonObject = {
        "job_id": job_id,
        "status": "queued",
        "started_at": None,
        "completed_at": None,
        "stats": None,
        "error": None,
        "_prospects": call.body["prospects"],
        "_channels": channels,
        "_begins": timestamp(begins),
        "_ends": timestamp(ends),
    }
    return shown(call.insert(KIND, job_id, body, owner=owner))


@operation("get_sync_job")
async def get_sync_job(call: Call) -> Any:
    """Say how far a job has come."""
    return shown(_settle(call, call.get(KIND, call.path["job_id"], "Sync job")))


@operation("sync_prospect_conversation")
async def sync_prospect_conversation(call: Call) -> Any:
    """Read the conversation with one person; on several channels, the first that there is counts."""
    owner, person, channel = owner_of(call), Person.of(call.body), call.body.get("channel")
    if not person.is_known:
        raise Invalid.at(["body"], f"give one of {', '.join(IDENTIFIERS)}", "missing")
    channels = _channels(call, None if channel is None else [channel])
    result: JsonObject = {
        "prospect_id": None,
        "email": call.body.get("email"),
        "linkedin_url": call.body.get("linkedin_url"),
        "conversation_id": None,
        "messages_synced": 0,
        "status": "not_found",
        "error": None,
    }
    found: Document | None = None
    for one in channels:
        conversation, messages, _ = take_over(call, owner, person, one, call.platform.clock.now())
        result["messages_synced"] += messages
        found = found or conversation
    if found is not None:
        result |= {"conversation_id": found.id, "status": "found"}
    return {"result": result, "conversation": None if found is None else shown(found)}


def settle_syncs(call: Call, owner: str) -> None:
    """Bring in what the jobs of a user have read by now."""
    for job in call.store.find(call.query_for(KIND, ("completed_at", "=", None), owner=owner)):
        _settle(call, job)


def _settle(call: Call, job: Document) -> Document:
    now, body = call.now(), job.body
    if body["completed_at"] is not None or job.owner is None or now < body["_begins"]:
        return job
    if now < body["_ends"]:
        return call.store.update(job, {**body, "status": "in_progress", "started_at": body["_begins"]})
    stats = {"synced": 0, "created": 0, "updated": 0, "errors": 0, "prospects_requested": len(body["_prospects"])}
    stats["prospects_found"] = 0
    moment = datetime.fromisoformat(body["_ends"])
    for prospect in body["_prospects"]:
        person, found = Person.of(prospect), False
        for channel in body["_channels"]:
            conversation, _, new = take_over(call, job.owner, person, channel, moment)
            if conversation is not None:
                found = True
                stats["synced"] += 1
                stats["created" if new else "updated"] += 1
        stats["prospects_found"] += found
    ended = {"status": "completed", "started_at": body["_begins"], "completed_at": body["_ends"], "stats": stats}
    return call.store.update(job, {**body, **ended})


def _channels(call: Call, wanted: list[str] | None) -> list[str]:
    for channel in wanted or ():
        if channel not in CHANNELS:
            raise Invalid.at(["body", "channels"], f"{channel!r} is none of {', '.join(CHANNELS)}", "enum")
    return list(wanted or CHANNELS)
