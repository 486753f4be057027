"""Files as documents: what the operations on files share.

A file that was softly deleted becomes a document of another kind, so that neither lists nor runs can find it.
"""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.file_names import checked_tags
from lumnisai.local.json_types import JsonObject
from lumnisai.local.store import Condition, Document, Query

FILE, DELETED, CHUNK = "file", "deleted_file", "file_chunk"


def public(file: Document) -> JsonObject:
    """Show a file as the wire has it."""
    return {name: value for name, value in file.body.items() if not name.startswith("_")}


def find_file(call: Call, *, deleted_too: bool = False) -> Document:
    """Read the file that the path names.

    Raises:
        ApiError: 404 when there is none, 403 when it belongs to another user.
    """
    identifier = str(uuid.UUID(call.path["file_id"]))
    found = look_up(call, identifier, deleted_too=deleted_too)
    if found is None:
        raise ApiError(404, "NOT_FOUND", f"File {identifier} not found.")
    if not call.sees(found, shared=True):
        raise ApiError(403, "FORBIDDEN", f"File {identifier} belongs to another user.")
    return found


def look_up(call: Call, identifier: str, *, deleted_too: bool = False) -> Document | None:
    """Read a file of the tenant, whoever may see it."""
    found = call.store.get(FILE, identifier, call.tenant)
    return call.store.get(DELETED, identifier, call.tenant) if found is None and deleted_too else found


def form_text(call: Call, name: str, otherwise: str) -> str:
    """Give a part of the form that must be text."""
    value = call.form.get(name, otherwise)
    if not isinstance(value, str):
        raise Invalid.at(["body", name], "must be sent as text, not as a file")
    return value


def form_tags(call: Call) -> list[str]:
    """Give the tags of a form."""
    try:
        return checked_tags(form_text(call, "tags", ""))
    except ValueError as error:
        raise Invalid.at(["body", "tags"], str(error)) from None


def with_any_tag(call: Call, tags: list[str], *where: Condition) -> list[Condition]:
    """Narrow conditions to files that have one of the tags; no tags narrow nothing."""
    match tags:
        case []:
            return list(where)
        case [tag]:
            return [*where, ("tags", "has", tag)]
        case _:
            # Conditions of a query all have to hold, so the files of each tag are found first.
            found = {one.id for tag in tags for one in call.store.find(call.query_for(FILE, ("tags", "has", tag), shared=True))}
            return [*where, ("@id", "in", sorted(found))]


def named(call: Call, name: str, owner: str | None) -> Document | None:
    """Find the file of this name among the tenant's own, or among those of one user."""
    found = call.store.find(Query(FILE, call.tenant, where=[("file_name", "=", name), ("@owner", "=", owner)]), limit=1)
    return found[0] if found else None


def chunks_of(file: Document, *where: Condition) -> Query:
    """Ask for the pieces of a file that can be searched."""
    return Query(CHUNK, file.tenant, parent=file.reference, where=where)


def new_body(call: Call, **fields: Any) -> JsonObject:
    """Make the body of a file that has not been processed."""
    now = call.now()
    return {
        "tenant_id": call.tenant,
        "blob_url": None,
        "created_at": now,
        "updated_at": now,
        "deleted_at": None,
        **fields,
        **unprocessed(),
    }


def unprocessed() -> JsonObject:
    """Give the fields of a file that waits to be processed.

    `_version` tells a content from the one that replaces it.
    """
    return {
        "processing_status": "pending",
        "error_message": None,
        "total_chunks": 0,
        "chunks_embedded": 0,
        "_version": str(uuid.uuid4()),
        "_processing_seconds": None,
    }
