"""Jobs that write a playbook from a user's conversations.

How far a job has come follows from when it began, so it goes on through a restart and needs no timer.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.campaign_agent import chance
from lumnisai.local.operations.campaign_documents import PLAYBOOK
from lumnisai.local.operations.playbook_documents import write_playbook
from lumnisai.local.store import Document

JOB = "playbook_job"
# Simulated seconds that reading the conversations and then writing take.
READING, WRITING = 4.0, 4.0
MOST_CHATS, MONTHS = 50, 6


@operation("generate_playbook")
async def generate_playbook(call: Call) -> Any:
    """Start a job that writes a playbook of the user."""
    given, user = call.body, call.user or call.tenant
    source = call.get(PLAYBOOK, given["playbook_id"], "Playbook", shared=True) if "playbook_id" in given else None
    identifier = str(uuid.uuid4())
    # A user has between 20 and 70 conversations in six months.
    held = (20 + chance(user, "chats") // 2) * given.get("history_months", MONTHS) // MONTHS
    job: JsonObject = {
        "job_id": identifier,
        "given": given,
        "chats": max(min(given.get("max_chats", MOST_CHATS), held), 0),
        "source": None if source is None else source.id,
        "playbook_id": None,
        "ended_at": None,
        "created_at": call.now(),
        "_due": timestamp(call.platform.clock.now() + timedelta(seconds=(READING + WRITING) * call.platform.time_scale)),
    }
    call.insert(JOB, identifier, job, owner=call.user)
    return {
        "job_id": identifier,
        "status": "pending",
        "poll_url": f"/v1/campaigns/playbooks/generate/{identifier}",
        "message": "The playbook is being written; follow it with get_playbook_generation_job.",
    }


@operation("get_playbook_generation_job")
async def get_playbook_generation_job(call: Call) -> Any:
    """Say how far a job has come."""
    settle_jobs(call)
    job = call.get(JOB, call.path["job_id"], "Job").body
    state: JsonObject = {"status": "running", "stage": "reading_conversations", "progress": {"chats_read": 0}}
    playbook: JsonObject | None = None
    if job["ended_at"] is not None:
        failed = job["playbook_id"] is None
        state = {"status": "failed" if failed else "completed", "stage": None, "progress": {"chats_read": job["chats"]}}
        if not failed:
            playbook = call.get(PLAYBOOK, job["playbook_id"], "Playbook", shared=True).body
    else:
        passed = (call.platform.clock.now() - datetime.fromisoformat(job["created_at"])).total_seconds()
        share = min(max(passed / (READING * call.platform.time_scale), 0), 1)
        state["progress"] = {"chats_read": int(job["chats"] * share)}
        if share == 1:
            state["stage"] = "writing_playbook"
    return {
        "job_id": job["job_id"],
        **state,
        "playbook_id": job["playbook_id"],
        "source_playbook_id": job["source"],
        "playbook": playbook,
        "error_message": "There are no conversations to learn from." if state["status"] == "failed" else None,
        "created_at": job["created_at"],
        "completed_at": job["ended_at"],
    }


def settle_jobs(call: Call) -> None:
    """Give every job whose time has come its outcome."""
    due = call.query_for(JOB, ("ended_at", "=", None), ("_due", "<=", call.now()))
    for job in call.store.find(due):
        playbook_id = None if job.body["chats"] == 0 else _write(call, job)
        call.store.update(job, {**job.body, "ended_at": job.body["_due"], "playbook_id": playbook_id})


def _write(call: Call, job: Document) -> str:
    given, source_id = job.body["given"], job.body["source"]
    source = None if source_id is None else call.store.get(PLAYBOOK, source_id, call.tenant)
    parts = [given.get("company_context"), given.get("context"), None if source is None else source.body["content"]]
    rules = "Write short. Ask one question. Stop after two follow-ups."
    months = given.get("history_months", MONTHS)
    playbook: JsonObject = {
        "name": given.get("playbook_name") or (f"{source.body['name']}, rewritten" if source else "Playbook from conversations"),
        "content": " ".join([rules, *(part.strip() for part in parts if part)]),
        "source": "generated",
        "generated_from": {"chats": job.body["chats"], "history_months": months, "source_playbook_id": source_id},
        "style_preferences": {"tone": "friendly", "length": "short"},
        "examples": [{"channel": "linkedin", "text": "Hello, your talk was a pleasure. What are you working on next?"}],
        "parent_version_id": source_id,
    }
    return write_playbook(call, playbook, owner=job.owner).id
