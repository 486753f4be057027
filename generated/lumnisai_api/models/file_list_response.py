# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .file_metadata import FileMetadata


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileListResponse(Model):
    """One page of files.

    Attributes:
        files: The files of this page.
        total_count: Files in all.
        page: Number of this page, as asked for.
        limit: Files per page, as asked for.
        has_more: Whether another page follows.

    """

    files: list[FileMetadata]
    total_count: int
    page: int
    limit: int
    has_more: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "files": Field("files", many(Ref("file_metadata", "FileMetadata")), required=True),
        "total_count": Field("total_count", required=True),
        "page": Field("page", required=True),
        "limit": Field("limit", required=True),
        "has_more": Field("has_more", required=True),
    }

    def __init__(
        self,
        *,
        files: Sequence[FileMetadata | Mapping[str, Any]],
        total_count: int,
        page: int,
        limit: int,
        has_more: bool,
    ) -> None:
        wire = self._start()
        wire["files"] = files
        wire["total_count"] = total_count
        wire["page"] = page
        wire["limit"] = limit
        wire["has_more"] = has_more
