# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileStatisticsResponse(Model):
    """Numbers and sizes of files.

    Attributes:
        total_files: Files in all.
        total_size_bytes: Size of all files, in bytes.
        files_by_type: Number of files by extension.
        files_by_status: Number of files by state; the keys are values of `ProcessingStatus`.
        files_by_scope: Number of files by scope; the keys are values of `FileScope`.
        average_file_size_bytes: Mean size of a file, in bytes.
        average_processing_time_seconds: Mean duration of processing, in seconds.
        storage_usage_percentage: Used share of the storage quota, in percent.

    """

    total_files: int
    total_size_bytes: int
    files_by_type: dict[str, int]
    files_by_status: dict[str, int]
    files_by_scope: dict[str, int]
    average_file_size_bytes: float
    average_processing_time_seconds: float | None
    storage_usage_percentage: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "total_files": Field("total_files", required=True),
        "total_size_bytes": Field("total_size_bytes", required=True),
        "files_by_type": Field("files_by_type", required=True),
        "files_by_status": Field("files_by_status", required=True),
        "files_by_scope": Field("files_by_scope", required=True),
        "average_file_size_bytes": Field("average_file_size_bytes", required=True),
        "average_processing_time_seconds": Field("average_processing_time_seconds"),
        "storage_usage_percentage": Field("storage_usage_percentage"),
    }

    def __init__(
        self,
        *,
        total_files: int,
        total_size_bytes: int,
        files_by_type: Mapping[str, int],
        files_by_status: Mapping[str, int],
        files_by_scope: Mapping[str, int],
        average_file_size_bytes: float,
        average_processing_time_seconds: float | None | Unset = UNSET,
        storage_usage_percentage: float | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["total_files"] = total_files
        wire["total_size_bytes"] = total_size_bytes
        wire["files_by_type"] = files_by_type
        wire["files_by_status"] = files_by_status
        wire["files_by_scope"] = files_by_scope
        wire["average_file_size_bytes"] = average_file_size_bytes
        if average_processing_time_seconds is not UNSET:
            wire["average_processing_time_seconds"] = average_processing_time_seconds
        if storage_usage_percentage is not UNSET:
            wire["storage_usage_percentage"] = storage_usage_percentage
