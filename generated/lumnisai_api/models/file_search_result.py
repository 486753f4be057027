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
    from .file_chunk import FileChunk
    from .file_metadata import FileMetadata


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileSearchResult(Model):
    """A file that fits a search.

    Attributes:
        file: What is known about a file.
        chunks: The pieces that fit.
        overall_score: How well the file fits.

    """

    file: FileMetadata
    chunks: list[FileChunk]
    overall_score: float

    _fields: ClassVar[Mapping[str, Field]] = {
        "file": Field("file", Ref("file_metadata", "FileMetadata"), required=True),
        "chunks": Field("chunks", many(Ref("file_chunk", "FileChunk")), required=True),
        "overall_score": Field("overall_score", required=True),
    }

    def __init__(
        self,
        *,
        file: FileMetadata | Mapping[str, Any],
        chunks: Sequence[FileChunk | Mapping[str, Any]],
        overall_score: float,
    ) -> None:
        wire = self._start()
        wire["file"] = file
        wire["chunks"] = chunks
        wire["overall_score"] = overall_score
