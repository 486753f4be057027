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
    from ...models.file_upload_form import FileUploadForm
    from ...models.file_upload_response import FileUploadResponse


_parse: Decoder[FileUploadResponse] = Ref("file_upload_response", "FileUploadResponse")


def upload_file(
    *,
    body: FileUploadForm,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[FileUploadResponse]:
    """Upload a file.

    Stores one file and starts to process it in the background; follow it with `get_file_status`. With
    `duplicate_handling` `error`, a file name that exists already makes the upload fail (409). Not settled: the
    largest size taken.
    """
    return Request(
        "upload_file",
        "POST",
        "/v1/files/upload",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        form=body,
    )
