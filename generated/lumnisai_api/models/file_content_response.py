# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_uuid,
    straight,
)

if TYPE_CHECKING:
    from .content_type import ContentType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileContentResponse(Model):
    """Text of a file.

    Attributes:
        file_id: Id of the file.
        content_type: A rendering of a file's content.
        text: The text.
        metadata: Further data; free-form.
        start_line: First line given, counted from 1.
        end_line: Last line given, itself included.
        total_lines: Lines in the whole file.

    """

    file_id: UUID
    content_type: ContentType
    text: str
    metadata: dict[str, Any] | None
    start_line: int | None
    end_line: int | None
    total_lines: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "file_id": Field("file_id", decode_uuid, required=True),
        "content_type": Field("content_type", Ref("content_type", "ContentType"), required=True),
        "text": Field("text", required=True),
        "metadata": Field("metadata"),
        "start_line": Field("start_line"),
        "end_line": Field("end_line"),
        "total_lines": Field("total_lines"),
    }

    def __init__(
        self,
        *,
        file_id: UUID | str,
        content_type: ContentType | str,
        text: str,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        start_line: int | None | Unset = UNSET,
        end_line: int | None | Unset = UNSET,
        total_lines: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["file_id"] = file_id
        wire["content_type"] = content_type
        wire["text"] = text
        if metadata is not UNSET:
            wire["metadata"] = metadata
        if start_line is not UNSET:
            wire["start_line"] = start_line
        if end_line is not UNSET:
            wire["end_line"] = end_line
        if total_lines is not UNSET:
            wire["total_lines"] = total_lines
