# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_uuid,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileChunk(Model):
    """A piece of a file's text.

    Attributes:
        id: Id of the piece.
        chunk_index: Place of the piece in the file.
        chunk_text: Its text.
        start_line: First line of the piece in the file.
        end_line: Last line of the piece in the file.
        token_count: Length of the piece in tokens.
        metadata: Further data; free-form.
        similarity_score: How well the piece fits the search; only in search results.

    """

    id: UUID
    chunk_index: int
    chunk_text: str
    start_line: int | None
    end_line: int | None
    token_count: int | None
    metadata: dict[str, Any] | None
    similarity_score: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", decode_uuid, required=True),
        "chunk_index": Field("chunk_index", required=True),
        "chunk_text": Field("chunk_text", required=True),
        "start_line": Field("start_line"),
        "end_line": Field("end_line"),
        "token_count": Field("token_count"),
        "metadata": Field("metadata"),
        "similarity_score": Field("similarity_score"),
    }

    def __init__(
        self,
        *,
        id: UUID | str,
        chunk_index: int,
        chunk_text: str,
        start_line: int | None | Unset = UNSET,
        end_line: int | None | Unset = UNSET,
        token_count: int | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        similarity_score: float | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["chunk_index"] = chunk_index
        wire["chunk_text"] = chunk_text
        if start_line is not UNSET:
            wire["start_line"] = start_line
        if end_line is not UNSET:
            wire["end_line"] = end_line
        if token_count is not UNSET:
            wire["token_count"] = token_count
        if metadata is not UNSET:
            wire["metadata"] = metadata
        if similarity_score is not UNSET:
            wire["similarity_score"] = similarity_score
