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
    from ...models.file_search_request import FileSearchRequest
    from ...models.file_search_response import FileSearchResponse


_parse: Decoder[FileSearchResponse] = Ref("file_search_response", "FileSearchResponse")


def search_files(
    *,
    body: FileSearchRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[FileSearchResponse]:
    """Search in files.

    Finds files by the meaning of their text and gives the pieces that match best.
    """
    return Request(
        "search_files",
        "POST",
        "/v1/files/search",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
