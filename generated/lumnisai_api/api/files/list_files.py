# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.file_list_response import FileListResponse
    from ...models.file_scope import FileScope
    from ...models.processing_status import ProcessingStatus


_parse: Decoder[FileListResponse] = Ref("file_list_response", "FileListResponse")


def list_files(
    *,
    user_id: str | None | Unset = UNSET,
    scope: FileScope | str | None | Unset = UNSET,
    file_type: str | None | Unset = UNSET,
    status: ProcessingStatus | str | None | Unset = UNSET,
    tags: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Request[FileListResponse]:
    """List files.

    Files of the tenant, or those one user may see when `user_id` is given. Some clients call the path with a slash
    at its end. Not settled: the order, and whether several tags mean all or any of them.
    """
    return Request(
        "list_files",
        "GET",
        "/v1/files",
        _parse,
        query={
            "user_id": user_id,
            "scope": scope,
            "file_type": file_type,
            "status": status,
            "tags": tags,
            "page": page,
            "limit": limit,
        },
    )
