"""Process files after their upload: read their text, cut it into pieces, make these searchable one by one."""

from __future__ import annotations

import asyncio
import math
import uuid
import weakref
from collections.abc import Sequence
from typing import Any

from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.file_records import CHUNK, FILE, chunks_of
from lumnisai.local.platform import Platform
from lumnisai.local.relevance import searchable
from lumnisai.local.store import Document, Query
from lumnisai.local.texts import NotTextError, Piece, cut, read

# Seconds of each phase, before scaling; embedding takes as many steps as there are pieces, up to a limit.
PENDING, PARSING, EMBEDDING_STEP = 0.2, 0.4, 0.2
MOST_STEPS = 8
UNFINISHED = ("pending", "parsing", "embedding")

_seen: weakref.WeakSet[Platform] = weakref.WeakSet()


def resume(platform: Platform) -> None:
    """Go on with the files that an earlier platform on the same data left unfinished.

    To be called before the first file of this platform is added; does nothing after the first time.
    """
    if platform in _seen:
        return
    _seen.add(platform)
    for file in platform.store.find(Query(FILE, where=[("processing_status", "in", UNFINISHED)])):
        start(platform, file)


def start(platform: Platform, file: Document) -> None:
    """Process a file in the background."""
    platform.spawn(_process(platform, file))


def seconds_left(platform: Platform, body: JsonObject) -> int:
    """Estimate how long processing still takes (seconds)."""
    # Until it is parsed nobody knows the number of pieces; one step stands for all.
    steps = min(MOST_STEPS, body["total_chunks"]) or 1
    share = 1 - body["chunks_embedded"] / (body["total_chunks"] or 1)
    seconds = {
        "pending": PENDING + PARSING + EMBEDDING_STEP * steps,
        "parsing": PARSING + EMBEDDING_STEP * steps,
        "embedding": EMBEDDING_STEP * steps * share,
    }.get(body["processing_status"], 0.0)
    return math.ceil(float(seconds) * platform.time_scale)


class _SupersededError(Exception):
    """The file is gone or has other content, or the platform closes: there is nothing left to do."""


def _current(platform: Platform, file: Document) -> Document:
    """Read a file again after a wait."""
    if platform.closing.is_set():
        raise _SupersededError
    found = platform.store.get(FILE, file.id, file.tenant)
    if found is None or found.body["_version"] != file.body["_version"]:
        raise _SupersededError
    return found


def _note(platform: Platform, file: Document, **changes: Any) -> None:
    """Write the state of a file, together with the pieces written before."""
    changes["updated_at"] = timestamp(platform.clock.now())
    platform.store.update(file, file.body | changes)
    platform.store.commit()


async def _process(platform: Platform, file: Document) -> None:
    try:
        await _go_through_the_phases(platform, file)
    except _SupersededError:
        return


async def _go_through_the_phases(platform: Platform, file: Document) -> None:
    began = platform.clock.monotonic()
    await platform.pause(PENDING)
    file = _current(platform, file)
    # Only a file that was left unfinished has pieces already.
    platform.store.delete_all(chunks_of(file))
    _note(platform, file, processing_status="parsing", total_chunks=0, chunks_embedded=0)
    await platform.pause(PARSING)
    file = _current(platform, file)
    try:
        reading = await asyncio.to_thread(read, platform.store.blob(file) or b"", file.body["file_type"])
        pieces = await asyncio.to_thread(cut, reading.text)
    except NotTextError as why:
        message = f"No text could be read from {file.body['file_name']}: {why}. It can still be downloaded."
        seconds = platform.clock.monotonic() - began
        _note(
            platform,
            _current(platform, file),
            processing_status="error",
            error_message=message,
            _processing_seconds=seconds,
        )
        return
    _note(platform, _current(platform, file), processing_status="embedding", total_chunks=len(pieces))
    size = math.ceil(len(pieces) / MOST_STEPS) or 1
    for first in range(0, len(pieces), size):
        await platform.pause(EMBEDDING_STEP)
        batch = pieces[first : first + size]
        rows = await asyncio.to_thread(_rows, file.id, first, batch)
        file = _current(platform, file)
        for row in rows:
            platform.store.insert(CHUNK, row["id"], row, tenant=file.tenant, parent=file.reference)
        _note(platform, file, chunks_embedded=first + len(batch))
    damage = f"{reading.replaced} characters are not valid UTF-8 and were replaced." if reading.replaced else None
    _note(
        platform,
        _current(platform, file),
        processing_status="partial_success" if damage else "completed",
        error_message=damage,
        _processing_seconds=platform.clock.monotonic() - began,
    )


def _rows(file_id: str, first: int, pieces: Sequence[Piece]) -> list[JsonObject]:
    return [
        {
            "id": str(uuid.uuid5(uuid.UUID(file_id), str(index))),
            "chunk_index": index,
            "chunk_text": piece.text,
            "start_line": piece.start_line,
            "end_line": piece.end_line,
            "token_count": piece.token_count,
            "metadata": None,
            "_words": searchable(piece.text),
        }
        for index, piece in enumerate(pieces, first)
    ]
