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

    @property
    def deleted_files(self) -> list[UUID]:
        """Another name of `deleted`."""
        return self.deleted

    @property
    def errors(self) -> list[dict[str, str]]:
        """An entry with `file_id` and `error` for each file that could not be deleted."""
        return [{"file_id": str(file_id), "error": "Not deleted"} for file_id in self.failed]

    @property
    def deleted_count(self) -> int:
        """How many files were deleted."""
        return len(self.deleted)

    @property
    def failed_count(self) -> int:
        """How many files could not be deleted."""
        return len(self.failed)

    @property
    def total_deleted(self) -> int:
        """Another name of `deleted_count`."""
        return self.deleted_count

    @property
    def total_failed(self) -> int:
        """Another name of `failed_count`."""
        return self.failed_count

    @property
    def message(self) -> str:
        """The outcome in one sentence."""
        if self.failed:
            return f"{self.deleted_count} files deleted, {self.failed_count} not deleted."
        return f"All {self.deleted_count} files deleted."
