"""Playbooks and their versions."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.campaign_documents import CAMPAIGN, PLAYBOOK, VERSION, change, conflict, count
from lumnisai.local.operations.campaign_progress import settle_all
from lumnisai.local.operations.playbook_documents import keep_version, write_playbook
from lumnisai.local.operations.playbook_generation import settle_jobs
from lumnisai.local.store import Condition, Document


@operation("create_playbook")
async def create_playbook(call: Call) -> Any:
    """Write a playbook of a user, or of the whole tenant."""
    _check(call.body)
    return write_playbook(call, call.body, owner=call.user).body


@operation("list_playbooks")
async def list_playbooks(call: Call) -> Any:
    """List playbooks, newest first; a user's with those of the whole tenant."""
    settle_jobs(call)
    where: list[Condition] = [("is_active", "=", True)] if call.query["active_only"] else []
    found = call.store.find(call.query_for(PLAYBOOK, *where, shared=True), newest_first=True)
    return [playbook.body for playbook in found]


@operation("get_playbook")
async def get_playbook(call: Call) -> Any:
    """Show a playbook in its newest version."""
    return _playbook(call).body


@operation("update_playbook")
async def update_playbook(call: Call) -> Any:
    """Write the next version of a playbook."""
    playbook = _own(call)
    if not playbook.body["is_active"]:
        raise conflict("The playbook is archived; nothing of it can be changed.")
    _check(call.body)
    names = ("name", "content", "style_preferences", "examples")
    given: JsonObject = {name: call.body[name] for name in names if name in call.body}
    if not given:
        raise Invalid.at(["body"], f"give at least one of {', '.join(names)}", "missing")
    previous = call.store.find(call.query_for(VERSION, parent=playbook.reference, owner=playbook.owner))[-1]
    number = playbook.body["version"] + 1
    playbook = change(call, playbook, **given, version=number, parent_version_id=previous.id)
    keep_version(call, playbook, call.body.get("change_reason"))
    return playbook.body


@operation("archive_playbook")
async def archive_playbook(call: Call) -> Any:
    """Take a playbook out of use, unless active campaigns follow it."""
    playbook = _own(call)
    settle_all(call)
    users = count(call, CAMPAIGN, ("playbook_id", "=", playbook.id), ("status", "=", "active"))
    if users:
        raise conflict(f"{users} active campaign{'s' if users > 1 else ''} follow{'' if users > 1 else 's'} this playbook.")
    if playbook.body["is_active"]:
        playbook = change(call, playbook, is_active=False)
    return {"success": True, "playbook": playbook.body}


@operation("list_playbook_versions")
async def list_playbook_versions(call: Call) -> Any:
    """List the versions of a playbook, newest first."""
    playbook = _playbook(call)
    query = call.query_for(VERSION, parent=playbook.reference, shared=True)
    return [version.body for version in call.store.find(query, newest_first=True)]


def _playbook(call: Call) -> Document:
    return call.get(PLAYBOOK, call.path["playbook_id"], "Playbook", shared=True)


def _own(call: Call) -> Document:
    playbook = _playbook(call)
    if not call.sees(playbook):
        raise ApiError(403, "FORBIDDEN", "The playbook belongs to the whole tenant; no single user may change it.")
    return playbook


def _check(given: JsonObject) -> None:
    for name in ("name", "content"):
        if not given.get(name, "x").strip():
            raise Invalid.at(["body", name], "must not be empty", "string_too_short")
