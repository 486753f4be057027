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
    from .bulk_upload_failure import BulkUploadFailure
    from .file_upload_response import FileUploadResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BulkUploadResponse(Model):
    """What became of each of several files.

    Attributes:
        uploaded: Files that were stored.
        failed: Files that were refused.
        total_uploaded: How many were stored.
        total_failed: How many were refused.

    """

    uploaded: list[FileUploadResponse]
    failed: list[BulkUploadFailure]
    total_uploaded: int
    total_failed: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "uploaded": Field("uploaded", many(Ref("file_upload_response", "FileUploadResponse")), required=True),
        "failed": Field("failed", many(Ref("bulk_upload_failure", "BulkUploadFailure")), required=True),
        "total_uploaded": Field("total_uploaded", required=True),
        "total_failed": Field("total_failed", required=True),
    }

    def __init__(
        self,
        *,
        uploaded: Sequence[FileUploadResponse | Mapping[str, Any]],
        failed: Sequence[BulkUploadFailure | Mapping[str, Any]],
        total_uploaded: int,
        total_failed: int,
    ) -> None:
        wire = self._start()
        wire["uploaded"] = uploaded
        wire["failed"] = failed
        wire["total_uploaded"] = total_uploaded
        wire["total_failed"] = total_failed
