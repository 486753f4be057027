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
    from ...models.file_delete_response import FileDeleteResponse


_parse: Decoder[FileDeleteResponse] = Ref("file_delete_response", "FileDeleteResponse")


def delete_file(
    file_id: UUID | str,
    *,
    hard_delete: bool | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[FileDeleteResponse]:
    """Delete a file.

    Erases a file or marks it as deleted. A file of user scope can be deleted by its owner only.
    """
    return Request(
        "delete_file",
        "DELETE",
        "/v1/files/{file_id}".format(
            file_id=quote(str(file_id), safe=""),
        ),
        _parse,
        query={
            "hard_delete": hard_delete,
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
    )
