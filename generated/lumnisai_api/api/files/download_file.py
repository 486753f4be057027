# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from urllib.parse import quote
from uuid import UUID

from ...types import (
    UNSET,
    Decoder,
    File,
    Request,
    Unset,
    as_is,
)

_parse: Decoder[File] = as_is


def download_file(
    file_id: UUID | str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[File]:
    """Download a file.

    The bytes of a file as it was uploaded. They come at once or by a redirect to blob storage, where the
    credentials of this API must not be sent. The media type may also be that of the file itself, plain text for
    text files. Not settled: which files are redirected, and by which status.
    """
    return Request(
        "download_file",
        "GET",
        "/v1/files/{file_id}/download".format(
            file_id=quote(str(file_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
