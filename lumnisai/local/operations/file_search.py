"""Find files by the words of their text."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.file_processing import resume
from lumnisai.local.operations.file_records import CHUNK, FILE, public, with_any_tag
from lumnisai.local.relevance import question_words, rarity, score
from lumnisai.local.store import Condition, Document, Query

# Of one file, no more pieces than these are shown.
MOST_CHUNKS = 5
LIMIT = 10
# SQLite bounds the number of parameters.
FILES_AT_ONCE = 500


@operation("search_files")
async def search_files(call: Call) -> Any:
    """Rank the files that a user may see, or all of the tenant, by the pieces that fit a question best."""
    resume(call.platform)
    began = call.platform.clock.monotonic()
    body = call.body
    if not body["query"].strip():
        raise Invalid.at(["body", "query"], "must not be blank: say what to look for")
    files = _candidates(call)
    least = max(body.get("min_score", 0), 0.0001)
    hits = [hit for hit in _rank(call, files, question_words(body["query"])) if hit["overall_score"] >= least]
    for hit in hits:
        hit["chunks"] = [one for one in hit["chunks"] if one["similarity_score"] >= least][:MOST_CHUNKS]
    return {
        "results": hits[: int(body.get("limit", LIMIT))],
        "total_count": len(hits),
        "query": body["query"],
        "processing_time_ms": round((call.platform.clock.monotonic() - began) * 1000),
    }


def _candidates(call: Call) -> list[Document]:
    where = list[Condition]()
    if call.body.get("file_types"):
        types = [one.strip().lower().removeprefix(".") for one in call.body["file_types"]]
        where.append(("file_type", "in", types))
    tags = [tag for one in call.body.get("tags", []) if (tag := one.strip().lower())]
    where = with_any_tag(call, tags, *where)
    return call.store.find(call.query_for(FILE, *where, shared=True))


def _rank(call: Call, files: list[Document], words: list[str]) -> list[JsonObject]:
    """Score the pieces that contain a word of the question, and put the file with the best one first."""
    total = sum(file.body["chunks_embedded"] for file in files)
    found = {word: _containing(call, files, word) for word in words}
    weights = {word: rarity(len(chunks), total) for word, chunks in found.items()}
    by_file: defaultdict[str | None, list[JsonObject]] = defaultdict(list)
    for chunk in {one.id: one for chunks in found.values() for one in chunks}.values():
        shown = {name: value for name, value in chunk.body.items() if not name.startswith("_")}
        by_file[chunk.parent].append(shown | {"similarity_score": score(chunk.body["_words"], weights)})
    hits = list[JsonObject]()
    for file in files:
        chunks = sorted(by_file[file.reference], key=lambda one: (-one["similarity_score"], one["chunk_index"]))
        if chunks:
            hits.append({"file": public(file), "chunks": chunks, "overall_score": chunks[0]["similarity_score"]})
    return sorted(hits, key=lambda hit: -hit["overall_score"])


def _containing(call: Call, files: list[Document], word: str) -> list[Document]:
    chunks = list[Document]()
    for first in range(0, len(files), FILES_AT_ONCE):
        parents = [file.reference for file in files[first : first + FILES_AT_ONCE]]
        where: list[Condition] = [("@parent", "in", parents), ("_words", "contains", f" {word} ")]
        chunks += call.store.find(Query(CHUNK, call.tenant, where=where))
    return chunks
