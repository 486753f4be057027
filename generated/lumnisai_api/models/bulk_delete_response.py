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
)


@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BulkDeleteResponse(Model):
    """Which of several files are deleted.

    Attributes:
        deleted: Ids of the files that are deleted.
        failed: Ids of the files that are not.
        hard_delete: Whether they are erased for good.
        total_requested: How many ids were given.

    """

    deleted: list[UUID]
    failed: list[UUID]
    hard_delete: bool
    total_requested: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "deleted": Field("deleted", many(decode_uuid), required=True),
        "failed": Field("failed", many(decode_uuid), required=True),
        "hard_delete": Field("hard_delete", required=True),
        "total_requested": Field("total_requested", required=True),
    }

    def __init__(
        self,
        *,
        deleted: Sequence[UUID | str],
        failed: Sequence[UUID | str],
        hard_delete: bool,
        total_requested: int,
    ) -> None:
        wire = self._start()
        wire["deleted"] = deleted
        wire["failed"] = failed
        wire["hard_delete"] = hard_delete
        wire["total_requested"] = total_requested
