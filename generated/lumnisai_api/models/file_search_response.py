# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .file_search_result import FileSearchResult


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileSearchResponse(Model):
    """Results of a search in files.

    Attributes:
        results: The hits.
        total_count: How many hits there are.
        query: What was looked for.
        processing_time_ms: Duration of the search, in milliseconds.

    """

    results: list[FileSearchResult]
    total_count: int
    query: str
    processing_time_ms: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "results": Field("results", many(Ref("file_search_result", "FileSearchResult")), required=True),
        "total_count": Field("total_count", required=True),
        "query": Field("query", required=True),
        "processing_time_ms": Field("processing_time_ms"),
    }

    def __init__(
        self,
        *,
        results: Sequence[FileSearchResult | Mapping[str, Any]],
        total_count: int,
        query: str,
        processing_time_ms: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["results"] = results
        wire["total_count"] = total_count
        wire["query"] = query
        if processing_time_ms is not UNSET:
            wire["processing_time_ms"] = processing_time_ms
