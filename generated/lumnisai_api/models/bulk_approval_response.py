# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .bulk_approval_failure import BulkApprovalFailure


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BulkApprovalResponse(Model):
    """Which steps were decided and which were not.

    Attributes:
        succeeded: Ids of those that were decided.
        failed: Those that were not decided.
        total_succeeded: How many were decided.
        total_failed: How many were not.

    """

    succeeded: list[str]
    failed: list[BulkApprovalFailure]
    total_succeeded: int
    total_failed: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "succeeded": Field("succeeded", many(decode_str), required=True),
        "failed": Field("failed", many(Ref("bulk_approval_failure", "BulkApprovalFailure")), required=True),
        "total_succeeded": Field("total_succeeded", required=True),
        "total_failed": Field("total_failed", required=True),
    }

    def __init__(
        self,
        *,
        succeeded: Sequence[str],
        failed: Sequence[BulkApprovalFailure | Mapping[str, Any]],
        total_succeeded: int,
        total_failed: int,
    ) -> None:
        wire = self._start()
        wire["succeeded"] = succeeded
        wire["failed"] = failed
        wire["total_succeeded"] = total_succeeded
        wire["total_failed"] = total_failed
