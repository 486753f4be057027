# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.file_statistics_response import FileStatisticsResponse


_parse: Decoder[FileStatisticsResponse] = Ref("file_statistics_response", "FileStatisticsResponse")


def get_file_statistics() -> Request[FileStatisticsResponse]:
    """Count files.

    Numbers and sizes of all files of the tenant.
    """
    return Request(
        "get_file_statistics",
        "GET",
        "/v1/files/statistics",
        _parse,
    )
