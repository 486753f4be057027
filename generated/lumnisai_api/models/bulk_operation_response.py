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
    mapping,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BulkOperationResponse(Model):
    """What came of changing several executions.

    Attributes:
        status: Result. Not settled: the values.
        affected_count: How many were changed, or would be.
        failed_count: How many could not be changed.
        failed_ids: Ids of those that could not be changed.
        errors: What went wrong, presumably by execution id.
        is_dry_run: Whether nothing was changed because only a count was asked for.

    """

    status: str
    affected_count: int
    failed_count: int | None
    failed_ids: list[str] | None
    errors: dict[str, str] | None
    is_dry_run: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", required=True),
        "affected_count": Field("affected_count", required=True),
        "failed_count": Field("failed_count"),
        "failed_ids": Field("failed_ids", many(decode_str)),
        "errors": Field("errors", mapping(decode_str)),
        "is_dry_run": Field("is_dry_run"),
    }

    def __init__(
        self,
        *,
        status: str,
        affected_count: int,
        failed_count: int | None | Unset = UNSET,
        failed_ids: Sequence[str] | None | Unset = UNSET,
        errors: Mapping[str, str] | None | Unset = UNSET,
        is_dry_run: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["status"] = status
        wire["affected_count"] = affected_count
        if failed_count is not UNSET:
            wire["failed_count"] = failed_count
        if failed_ids is not UNSET:
            wire["failed_ids"] = failed_ids
        if errors is not UNSET:
            wire["errors"] = errors
        if is_dry_run is not UNSET:
            wire["is_dry_run"] = is_dry_run
