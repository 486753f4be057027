"""Drafts for many people: as a job, as a stream of events, or while the caller waits.

How far a job has come follows from when it began. Whoever looks at it writes what is due, so it goes on without anybody
watching, and through a restart.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

from lumnisai.local.call import Call, Reply, operation
from lumnisai.local.choices import require_choice
from lumnisai.local.clock import timestamp
from lumnisai.local.errors import ApiError
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.conversation_records import conversations_with, owner_of, shown
from lumnisai.local.operations.draft_records import DRAFT, write_draft
from lumnisai.local.operations.draft_texts import subject_and_content
from lumnisai.local.operations.messaging_people import LINKEDIN, Person
from lumnisai.local.store import Document

KIND = "batch_draft_job"
# Simulated seconds until a job begins, and for each draft.
WAITING, WRITING = 0.5, 1.0
LIFE = timedelta(hours=24)
ACCEPTED = 202


@operation("create_batch_drafts")
async def create_batch_drafts(call: Call) -> Any:
    """Start a job; or write all drafts while the caller waits."""
    owner = owner_of(call)
    _check(call)
    total = len(call.body["prospects"])
    if call.query["wait"]:
        await call.platform.pause(WAITING + WRITING * total)
        outcomes = [_write(call, owner, call.body, prospect, call.now()) for prospect in call.body["prospects"]]
        drafts = [draft for draft, _ in outcomes if draft is not None]
        errors = [error for _, error in outcomes if error is not None]
        shown_drafts = [shown(draft) for draft in drafts]
        answer = {"drafts": shown_drafts, "created": len(drafts), "errors": len(errors), "error_details": errors}
        return Reply(answer, status=200)
    job = _start(call, owner)
    answer = {
        "job_id": job.id,
        "status": "pending",
        "total_prospects": total,
        "poll_url": f"/v1/messaging/drafts/batch/jobs/{job.id}",
        "message": f"Drafts for {total} people will be written.",
    }
    return Reply(answer, status=ACCEPTED)


@operation("get_batch_draft_job")
async def get_batch_draft_job(call: Call) -> Any:
    """Say how far a job has come."""
    job = _advance(call, _job(call, call.path["job_id"]))
    body = job.body
    drafts, errors = _drafts(call, job), _errors(job)
    total = len(body["_request"]["prospects"])
    done = len(body["_outcomes"])
    return {
        **shown(job),
        "progress": {
            "processed": done,
            "total": total,
            "percentage": _percentage(done, total),
            "drafts_created": len(drafts),
            "errors": len(errors),
        },
        "drafts": drafts,
        "errors": errors,
    }


@operation("stream_batch_drafts")
async def stream_batch_drafts(call: Call) -> Any:
    """Report on a job from its first event on, whether it begins now or has run for a while."""
    owner = owner_of(call)
    if call.query["job_id"] is None:
        _check(call)
        job = _start(call, owner)
    else:
        job = _job(call, call.query["job_id"])
    return Reply(_report(call, job.id), media_type="text/event-stream", headers={"Cache-Control": "no-cache"})


async def _report(call: Call, job_id: str) -> AsyncIterator[bytes]:
    yield _line("job_started", {"job_id": job_id})
    reported = 0
    while not call.platform.closing.is_set() and not call.gone:
        job = call.store.get(KIND, job_id, call.tenant)
        if job is None:
            return
        job = _advance(call, job)
        # The answer was committed long ago; what the job writes meanwhile has to be committed here.
        call.store.commit()
        outcomes, total = job.body["_outcomes"], len(job.body["_request"]["prospects"])
        lines = [line for place in range(reported, len(outcomes)) for line in _lines(call, job, place, total)]
        reported = len(outcomes)
        if job.body["completed_at"] is not None:
            lines.append(_line("complete", _result(call, job)))
        for line in lines:
            yield line
        if job.body["completed_at"] is not None:
            return
        left = _moment(call, job, reported + 1) - call.platform.clock.now()
        await call.platform.clock.wait(call.platform.closing, left.total_seconds())


def _lines(call: Call, job: Document, place: int, total: int) -> list[bytes]:
    outcome, prospect = job.body["_outcomes"][place], job.body["_request"]["prospects"][place]
    lines: list[bytes] = []
    if outcome["draft_id"] is None:
        lines.append(_line("error", outcome["error"]))
    else:
        draft = call.store.get(DRAFT, outcome["draft_id"], call.tenant)
        if draft is not None:
            data = {"draft": shown(draft), "prospect_external_id": prospect["external_id"]}
            lines.append(_line("draft_created", data))
    done = {"processed": place + 1, "total": total, "percentage": _percentage(place + 1, total)}
    return [*lines, _line("progress", {**done, "current_prospect": prospect["name"]})]


def _line(event: str, data: JsonObject) -> bytes:
    return f"data: {json.dumps({'event': event, 'data': data})}\n\n".encode()


def _result(call: Call, job: Document) -> JsonObject:
    drafts, errors = _drafts(call, job), _errors(job)
    return {
        "job_id": job.id,
        "created": len(drafts),
        "errors": len(errors),
        "drafts": drafts,
        "error_details": errors,
        "error_message": None,
    }


def _check(call: Call) -> None:
    require_choice(call, "ChannelType", call.body["channel"], ["body", "channel"])
    for place, prospect in enumerate(call.body["prospects"]):
        if prospect.get("selected_channel"):
            where: list[str | int] = ["body", "prospects", place, "selected_channel"]
            require_choice(call, "ChannelType", prospect["selected_channel"], where)


def _start(call: Call, owner: str) -> Document:
    job_id = str(uuid.uuid4())
    body: JsonObject = {
        "job_id": job_id,
        "status": "pending",
        "created_at": call.now(),
        "started_at": None,
        "completed_at": None,
        "error_message": None,
        "_request": call.body,
        "_outcomes": [],
    }
    return call.insert(KIND, job_id, body, owner=owner)


def _job(call: Call, job_id: str) -> Document:
    owner_of(call)
    job = call.get(KIND, job_id, "Batch draft job")
    if call.platform.clock.now() - datetime.fromisoformat(job.body["created_at"]) >= LIFE:
        raise ApiError(404, "NOT_FOUND", f"Batch draft job {job_id} has expired: jobs are kept for 24 hours.")
    return job


def _moment(call: Call, job: Document, done: int) -> datetime:
    """Give the moment when so many people are done with; that of nobody is the beginning of the work."""
    created_at = datetime.fromisoformat(job.body["created_at"])
    return created_at + timedelta(seconds=(WAITING + WRITING * done) * call.platform.time_scale)


def _advance(call: Call, job: Document) -> Document:
    """Write the drafts that are due by now."""
    body, now = job.body, call.platform.clock.now()
    if body["completed_at"] is not None or job.owner is None or now < _moment(call, job, 0):
        return job
    prospects: list[JsonObject] = body["_request"]["prospects"]
    outcomes: list[JsonObject] = list(body["_outcomes"])
    while len(outcomes) < len(prospects) and now >= _moment(call, job, len(outcomes) + 1):
        moment = timestamp(_moment(call, job, len(outcomes) + 1))
        draft, error = _write(call, job.owner, body["_request"], prospects[len(outcomes)], moment)
        outcomes.append({"draft_id": None if draft is None else draft.id, "error": error})
    changes: JsonObject = {"status": "in_progress", "started_at": timestamp(_moment(call, job, 0)), "_outcomes": outcomes}
    if len(outcomes) == len(prospects):
        changes |= {"status": "completed", "completed_at": timestamp(_moment(call, job, len(prospects)))}
    if {name: body[name] for name in changes} == changes:
        return job
    return call.store.update(job, {**body, **changes})


def _write(
    call: Call, owner: str, batch: JsonObject, prospect: JsonObject, moment: str
) -> tuple[Document | None, JsonObject | None]:
    channel = prospect.get("selected_channel") or batch["channel"]
    person = Person.of(prospect, prospect["name"])
    if person.key(channel) is None:
        lacking = "linkedin_url or provider_id" if channel == LINKEDIN else "email"
        return None, {"prospect": prospect["name"], "error": f"There is no way to reach this person on {channel}: no {lacking}."}
    looks_back = prospect.get("use_prior_contact")
    looks_back = batch.get("use_prior_contact", True) if looks_back is None else looks_back
    known = conversations_with(call, owner, person, channel) if looks_back else []
    subject, content = subject_and_content(batch, prospect, again=bool(known))
    fields = {
        "channel": channel,
        "content": content,
        "subject": subject if channel != LINKEDIN or prospect.get("outreach_method") == "inmail" else None,
        "prospect_external_id": prospect["external_id"],
        "project_id": batch["project_id"],
        "conversation_id": known[-1].id if known else None,
        "outreach_method": prospect.get("outreach_method") if channel == LINKEDIN else "email",
        "is_priority": prospect.get("is_priority"),
        "inmail_subscription": prospect.get("inmail_subscription"),
    }
    generated = bool(batch.get("use_ai_generation"))
    return write_draft(call, owner, fields, prospect, created_at=moment, generated=generated), None


def _drafts(call: Call, job: Document) -> list[JsonObject]:
    ids = [outcome["draft_id"] for outcome in job.body["_outcomes"]]
    found = [call.store.get(DRAFT, identifier, call.tenant) for identifier in ids if identifier is not None]
    return [shown(draft) for draft in found if draft is not None]


def _errors(job: Document) -> list[JsonObject]:
    return [outcome["error"] for outcome in job.body["_outcomes"] if outcome["error"] is not None]


def _percentage(done: int, total: int) -> float:
    return round(100 * done / total, 1) if total else 100.0
