"""Playbooks as documents, each with all its versions."""

from __future__ import annotations

import uuid

from lumnisai.local.call import Call
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.campaign_documents import PLAYBOOK, VERSION
from lumnisai.local.store import Document


def write_playbook(call: Call, given: JsonObject, *, owner: str | None, identifier: str | None = None) -> Document:
    """Store a playbook with its first version."""
    identifier, now = identifier or str(uuid.uuid4()), call.now()
    body: JsonObject = {
        "id": identifier,
        "tenant_id": call.tenant,
        "organization_id": given.get("organization_id"),
        "created_by": owner,
        "name": given["name"],
        "content": given["content"],
        "source": given.get("source", "manual"),
        "generated_from": given.get("generated_from"),
        "style_preferences": given.get("style_preferences", {}),
        "examples": given.get("examples", []),
        "version": 1,
        "parent_version_id": given.get("parent_version_id"),
        "is_active": True,
        "created_at": now,
        "updated_at": now,
    }
    playbook = call.insert(PLAYBOOK, identifier, body, owner=owner)
    keep_version(call, playbook, None)
    return playbook


def keep_version(call: Call, playbook: Document, reason: str | None) -> None:
    """Keep a playbook as it stands as a version of its own."""
    identifier, body = str(uuid.uuid4()), playbook.body
    version: JsonObject = {
        "id": identifier,
        "playbook_id": playbook.id,
        **{name: body[name] for name in ("version", "content", "style_preferences", "examples")},
        "change_reason": reason,
        # Without an acting user it is the tenant itself that writes.
        "changed_by": call.user or playbook.owner or call.tenant,
        "created_at": body["updated_at"],
    }
    call.insert(VERSION, identifier, version, owner=playbook.owner, parent=playbook.reference)
