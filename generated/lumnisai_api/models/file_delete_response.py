# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    Field,
    Model,
    decode_uuid,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileDeleteResponse(Model):
    """Confirmation that a file is deleted.

    Attributes:
        message: The outcome in words.
        file_id: Id of the file.
        hard_delete: Whether it is erased for good.

    """

    message: str
    file_id: UUID
    hard_delete: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "message": Field("message", required=True),
        "file_id": Field("file_id", decode_uuid, required=True),
        "hard_delete": Field("hard_delete", required=True),
    }

    def __init__(
        self,
        *,
        message: str,
        file_id: UUID | str,
        hard_delete: bool,
    ) -> None:
        wire = self._start()
        wire["message"] = message
        wire["file_id"] = file_id
        wire["hard_delete"] = hard_delete
