# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.bulk_delete_request import BulkDeleteRequest
    from ...models.bulk_delete_response import BulkDeleteResponse


_parse: Decoder[BulkDeleteResponse] = Ref("bulk_delete_response", "BulkDeleteResponse")


def bulk_delete_files(
    *,
    body: BulkDeleteRequest | Mapping[str, Any],
    hard_delete: bool | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BulkDeleteResponse]:
    """Delete several files.

    Deletes the files named in the body. Files that could not be deleted, unknown ones among them, are listed in
    `failed` and do not stop the others.
    """
    return Request(
        "bulk_delete_files",
        "DELETE",
        "/v1/files/bulk",
        _parse,
        query={
            "hard_delete": hard_delete,
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
