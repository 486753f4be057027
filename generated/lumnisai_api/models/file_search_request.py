# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileSearchRequest(Model):
    """A search in files.

    Attributes:
        query: What to look for.
        limit: The most results wanted.
        min_score: Least similarity of a hit, from 0 to 1.
        file_types: Only files with these extensions.
        tags: Only files with these tags; a list here, not text with commas. Not settled: whether all or any of them
            must fit.
        user_id: UUID or email of the user whose files are searched.

    """

    query: str
    limit: int | None
    min_score: float | None
    file_types: list[str] | None
    tags: list[str] | None
    user_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "query": Field("query", required=True),
        "limit": Field("limit"),
        "min_score": Field("min_score"),
        "file_types": Field("file_types", many(decode_str)),
        "tags": Field("tags", many(decode_str)),
        "user_id": Field("user_id"),
    }

    def __init__(
        self,
        *,
        query: str,
        limit: int | None | Unset = UNSET,
        min_score: float | None | Unset = UNSET,
        file_types: Sequence[str] | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["query"] = query
        if limit is not UNSET and limit is not None:
            wire["limit"] = limit
        if min_score is not UNSET and min_score is not None:
            wire["min_score"] = min_score
        if file_types is not UNSET and file_types is not None:
            wire["file_types"] = file_types
        if tags is not UNSET and tags is not None:
            wire["tags"] = tags
        if user_id is not UNSET and user_id is not None:
            wire["user_id"] = user_id
