# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
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


_parse: Decoder[FileMetadata] = Ref("file_metadata", "FileMetadata")


def get_file(
    file_id: UUID | str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[FileMetadata]:
    """Read what is known about a file.

    Name, type, size, scope and processing state of one file. A file that exists but is not open to the user is
    answered with 403.
    """
    return Request(
        "get_file",
        "GET",
        "/v1/files/{file_id}".format(
            file_id=quote(str(file_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
