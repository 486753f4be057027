# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
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
    from .processing_status import ProcessingStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileUploadResponse(Model):
    """A file that was stored.

    Attributes:
        file_id: Id of the file.
        file_name: Name under which it is stored; it may carry a suffix.
        status: How far a file is processed. Not settled: `completed`, `partial_success` and `error` are taken to be
            final.
        message: The outcome in words.

    """

    file_id: UUID
    file_name: str
    status: ProcessingStatus
    message: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "file_id": Field("file_id", decode_uuid, required=True),
        "file_name": Field("file_name", required=True),
        "status": Field("status", Ref("processing_status", "ProcessingStatus"), required=True),
        "message": Field("message"),
    }

    def __init__(
        self,
        *,
        file_id: UUID | str,
        file_name: str,
        status: ProcessingStatus | str,
        message: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["file_id"] = file_id
        wire["file_name"] = file_name
        wire["status"] = status
        if message is not UNSET:
            wire["message"] = message
