"""What is in a file, and how far its processing has come."""

from __future__ import annotations

import asyncio
from typing import Any

from lumnisai.local.call import Call, Reply, operation
from lumnisai.local.choices import require_choice
from lumnisai.local.errors import Invalid
from lumnisai.local.file_names import content_disposition
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.file_processing import UNFINISHED, resume, seconds_left
from lumnisai.local.operations.file_records import find_file
from lumnisai.local.renderings import render
from lumnisai.local.texts import NotTextError, lines_of, read


@operation("get_file_content")
async def get_file_content(call: Call) -> Any:
    """Give the text of a file, or of some of its lines, in the form that is asked for."""
    form = require_choice(call, "ContentType", call.query["content_type"] or "text", ["query", "content_type"])
    first, last = call.query["start_line"], call.query["end_line"]
    if last is not None and last < (first or 1):
        message = f"must not be below `start_line` ({first}): lines are counted from 1, the last is included"
        raise Invalid.at(["query", "end_line"], message)
    file = find_file(call)
    content, file_type = call.store.blob(file) or b"", file.body["file_type"]
    try:
        shown = await asyncio.to_thread(_content, content, file_type, form, first, last)
    except NotTextError as why:
        name = file.body["file_name"]
        message = f"{name} holds no text that can be read: {why}; download the file instead"
        raise Invalid.at(["path", "file_id"], message) from None
    return {"file_id": file.id, "content_type": form, **shown}


def _content(content: bytes, file_type: str, form: str, first: int | None, last: int | None) -> JsonObject:
    text = read(content, file_type).text
    lines = lines_of(text)
    start, end = first or 1, min(last or len(lines), len(lines))
    if first is not None or last is not None:
        text = "\n".join(lines[start - 1 : end])
    some = start <= end
    shown, about = render(text, form, file_type)
    return {
        "text": shown,
        "metadata": about,
        "start_line": start if some else None,
        "end_line": end if some else None,
        "total_lines": len(lines),
    }


@operation("download_file")
async def download_file(call: Call) -> Any:
    """Give the bytes as they were uploaded."""
    file = find_file(call)
    headers = {
        "Content-Disposition": content_disposition(file.body["file_name"]),
        # A page that somebody uploaded must not run as a page of this address.
        "X-Content-Type-Options": "nosniff",
    }
    return Reply(call.store.blob(file) or b"", headers=headers, media_type=file.body["mime_type"])


@operation("get_file_status")
async def get_file_status(call: Call) -> Any:
    """Say how far processing has come."""
    resume(call.platform)
    body = find_file(call).body
    status, done, total = body["processing_status"], body["chunks_embedded"], body["total_chunks"]
    finished = status in ("completed", "partial_success")
    # An empty file has no pieces, and still is done.
    share = 100.0 if finished else round(100 * done / max(total, 1), 1)
    return {
        "status": status,
        "progress_percentage": share,
        "chunks_embedded": done,
        "total_chunks": total,
        "estimated_time_remaining_seconds": seconds_left(call.platform, body),
        "error_message": body["error_message"],
        "jobs": _jobs(status, has_chunks=total > 0),
    }


def _jobs(status: str, *, has_chunks: bool) -> list[JsonObject]:
    if status in UNFINISHED:
        states = {"pending": ("waiting", "waiting"), "parsing": ("running", "waiting")}
        parsing, embedding = states.get(status, ("done", "running"))
    elif status == "error":
        parsing, embedding = "failed", "skipped"
    else:
        parsing, embedding = "done", "done" if has_chunks else "skipped"
    return [{"step": "parsing", "state": parsing}, {"step": "embedding", "state": embedding}]
