# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import UUID

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.file_metadata import FileMetadata
    from ...models.file_scope_update_request import FileScopeUpdateRequest


_parse: Decoder[FileMetadata] = Ref("file_metadata", "FileMetadata")


def update_file_scope(
    file_id: UUID | str,
    *,
    body: FileScopeUpdateRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[FileMetadata]:
    """Change who may read a file.

    Moves a file between user and tenant scope. Only its owner may do so.
    """
    return Request(
        "update_file_scope",
        "PATCH",
        "/v1/files/{file_id}/scope".format(
            file_id=quote(str(file_id), safe=""),
        ),
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
