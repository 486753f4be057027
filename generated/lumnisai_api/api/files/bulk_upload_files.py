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
    from ...models.bulk_upload_form import BulkUploadForm
    from ...models.bulk_upload_response import BulkUploadResponse


_parse: Decoder[BulkUploadResponse] = Ref("bulk_upload_response", "BulkUploadResponse")


def bulk_upload_files(
    *,
    body: BulkUploadForm,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BulkUploadResponse]:
    """Upload several files.

    Stores several files under the same scope, user and tags. Files that are refused are listed in `failed`, the
    others are kept. Not settled: how many files, and how many bytes, one call takes.
    """
    return Request(
        "bulk_upload_files",
        "POST",
        "/v1/files/bulk-upload",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        form=body,
    )
