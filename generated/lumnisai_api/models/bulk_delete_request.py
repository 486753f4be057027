# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    Field,
    Model,
    decode_uuid,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BulkDeleteRequest(Model):
    """Files to delete.

    Attributes:
        file_ids: Ids of the files.

    """

    file_ids: list[UUID]

    _fields: ClassVar[Mapping[str, Field]] = {
        "file_ids": Field("file_ids", many(decode_uuid), required=True),
    }

    def __init__(
        self,
        *,
        file_ids: Sequence[UUID | str],
    ) -> None:
        wire = self._start()
        wire["file_ids"] = file_ids
