"""Files: upload, list, move between scopes, delete, count."""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from lumnisai.local.call import Call, Upload, operation
from lumnisai.local.choices import require_choice
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.file_names import clean_name, extension, media_type, numbered, split_tags
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.file_processing import resume, start
from lumnisai.local.operations.file_records import (
    DELETED,
    FILE,
    chunks_of,
    find_file,
    form_tags,
    form_text,
    look_up,
    named,
    new_body,
    public,
    unprocessed,
    with_any_tag,
)
from lumnisai.local.store import Condition, Document, Query


@dataclass(frozen=True, slots=True)
class Placement:
    """Where uploaded files go and how they are labelled."""

    scope: str
    owner: str | None
    tags: list[str]


def _placement(call: Call) -> Placement:
    scope = require_choice(call, "FileScope", form_text(call, "scope", ""), ["body", "scope"])
    form_text(call, "user_id", "")
    if scope == "user" and call.user is None:
        message = "`user_id` is required when the scope is user: say whose file it is"
        raise Invalid.at(["body", "user_id"], message, "missing")
    return Placement(scope, call.user if scope == "user" else None, form_tags(call))


@operation("upload_file")
async def upload_file(call: Call) -> Any:
    """Keep a file and begin to process it."""
    resume(call.platform)
    placement = _placement(call)
    handling = form_text(call, "duplicate_handling", "suffix")
    try:
        return _keep(call, call.form["file"], placement, handling)
    except ValueError as error:
        raise Invalid.at(["body", "file"], str(error)) from None


@operation("bulk_upload_files")
async def bulk_upload_files(call: Call) -> Any:
    """Keep several files; those that cannot be kept do not stop the others."""
    resume(call.platform)
    placement = _placement(call)
    uploaded, failed = list[JsonObject](), list[JsonObject]()
    for part in call.form["files"]:
        try:
            uploaded.append(_keep(call, part, placement, "suffix"))
        except ValueError as error:
            name = part.name if isinstance(part, Upload) else ""
            failed.append({"filename": name, "error": str(error)})
    return {
        "uploaded": uploaded,
        "failed": failed,
        "total_uploaded": len(uploaded),
        "total_failed": len(failed),
    }


def _keep(call: Call, part: Any, placement: Placement, handling: str) -> JsonObject:
    """Keep one file.

    Raises:
        ValueError: It has no usable name; says so in plain words.
        ApiError: 409 when the name is taken and `handling` is `error`.
    """
    if not isinstance(part, Upload):
        raise ValueError("must be sent as a file, with a file name")
    original = clean_name(part.name)
    taken = named(call, original, placement.owner)
    if taken is not None and handling == "error":
        message = f"There is already a file named {original}; rename yours, or choose another `duplicate_handling`."
        raise ApiError(409, "CONFLICT", message, {"file_id": taken.id})
    if taken is not None and handling == "skip":
        return _taken(taken, "There is already a file of this name; it was left as it is.")
    content = {
        "original_file_name": original,
        "file_type": extension(original),
        "mime_type": media_type(part.media_type, original),
        "file_size": len(part.content),
        "tags": placement.tags,
    }
    if taken is not None and handling == "replace":
        call.store.delete_all(chunks_of(taken))
        changes = content | unprocessed() | {"updated_at": call.now()}
        file = call.store.update(taken, taken.body | changes)
        message = "The file of this name was replaced; the new content will be processed."
    else:
        identifier = str(uuid.uuid4())
        body = new_body(
            call,
            id=identifier,
            user_id=call.user,
            file_name=_free_name(call, original, placement.owner),
            file_scope=placement.scope,
            **content,
        )
        file = call.insert(FILE, identifier, body, owner=placement.owner)
        message = "The file was taken and will be processed."
    call.store.put_blob(file, part.content)
    start(call.platform, file)
    return _taken(file, message)


def _taken(file: Document, message: str) -> JsonObject:
    body = file.body
    return {
        "file_id": file.id,
        "file_name": body["file_name"],
        "status": body["processing_status"],
        "message": message,
    }


def _free_name(call: Call, name: str, owner: str | None) -> str:
    if named(call, name, owner) is None:
        return name
    where: list[Condition] = [("file_name", "contains", f"{PurePosixPath(name).stem} ("), ("@owner", "=", owner)]
    names = {one.body["file_name"] for one in call.store.find(Query(FILE, call.tenant, where=where))}
    return next(one for number in range(1, len(names) + 2) if (one := numbered(name, number)) not in names)


@operation("list_files")
async def list_files(call: Call) -> Any:
    """List files, newest first; for a user, the user's own and those of the tenant."""
    resume(call.platform)
    where = list[Condition]()
    if call.query["scope"] is not None:
        where.append(("file_scope", "=", require_choice(call, "FileScope", call.query["scope"], ["query", "scope"])))
    if call.query["status"] is not None:
        status = require_choice(call, "ProcessingStatus", call.query["status"], ["query", "status"])
        where.append(("processing_status", "=", status))
    if call.query["file_type"]:
        where.append(("file_type", "=", call.query["file_type"].strip().lower().removeprefix(".")))
    where = with_any_tag(call, split_tags(call.query["tags"] or ""), *where)
    return call.list(call.query_for(FILE, *where, shared=True), public)


@operation("get_file")
async def get_file(call: Call) -> Any:
    """Read what is known about a file."""
    resume(call.platform)
    return public(find_file(call))


@operation("update_file_scope")
async def update_file_scope(call: Call) -> Any:
    """Move a file between its owner and the tenant; its name gets a number where it is taken."""
    resume(call.platform)
    file = find_file(call)
    scope = require_choice(call, "FileScope", call.body["scope"], ["body", "scope"])
    user = file.body["user_id"] or call.user
    if call.user not in (None, user):
        raise ApiError(403, "FORBIDDEN", f"Only its owner may move the file {file.id}.")
    if scope == "user" and user is None:
        message = "`user_id` is required here, as nobody owns the file yet: say whose it is to be"
        raise Invalid.at(["body", "user_id"], message, "missing")
    if scope == file.body["file_scope"]:
        return public(file)
    owner = user if scope == "user" else None
    changes = {
        "file_scope": scope,
        "user_id": user,
        "file_name": _free_name(call, file.body["file_name"], owner),
        "updated_at": call.now(),
    }
    return public(call.store.update(file, file.body | changes, owner=owner))


@operation("delete_file")
async def delete_file(call: Call) -> Any:
    """Erase a file, or put it out of sight."""
    hard = call.query["hard_delete"] is not False
    file = find_file(call, deleted_too=hard)
    _remove(call, file, hard=hard)
    message = "The file was erased." if hard else "The file was marked as deleted."
    return {"message": message, "file_id": file.id, "hard_delete": hard}


@operation("bulk_delete_files")
async def bulk_delete_files(call: Call) -> Any:
    """Delete several files; those that cannot be deleted do not stop the others."""
    hard = call.query["hard_delete"] is not False
    deleted, failed = list[str](), list[str]()
    for identifier in dict.fromkeys(str(uuid.UUID(one)) for one in call.body["file_ids"]):
        file = look_up(call, identifier, deleted_too=hard)
        if file is None or not call.sees(file, shared=True):
            failed.append(identifier)
        else:
            _remove(call, file, hard=hard)
            deleted.append(identifier)
    return {
        "deleted": deleted,
        "failed": failed,
        "hard_delete": hard,
        "total_requested": len(call.body["file_ids"]),
    }


def _remove(call: Call, file: Document, *, hard: bool) -> None:
    content = None if hard else call.store.blob(file)
    call.store.delete(file)
    if content is not None:
        now = call.now()
        body = file.body | {"deleted_at": now, "updated_at": now}
        call.store.put_blob(call.insert(DELETED, file.id, body, owner=file.owner), content)


@operation("get_file_statistics")
async def get_file_statistics(call: Call) -> Any:
    """Count the files of the tenant and their bytes."""
    resume(call.platform)
    files = [one.body for one in call.store.find(Query(FILE, call.tenant))]
    size = sum(one["file_size"] for one in files)
    seconds = [one["_processing_seconds"] for one in files if one["_processing_seconds"] is not None]
    return {
        "total_files": len(files),
        "total_size_bytes": size,
        "files_by_type": Counter(one["file_type"] for one in files),
        "files_by_status": Counter(one["processing_status"] for one in files),
        "files_by_scope": Counter(one["file_scope"] for one in files),
        "average_file_size_bytes": size / len(files) if files else 0.0,
        "average_processing_time_seconds": sum(seconds) / len(seconds) if seconds else None,
        # There is no quota here.
        "storage_usage_percentage": None,
    }
