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
    from ...models.processing_status_response import ProcessingStatusResponse


_parse: Decoder[ProcessingStatusResponse] = Ref("processing_status_response", "ProcessingStatusResponse")


def get_file_status(
    file_id: UUID | str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[ProcessingStatusResponse]:
    """Follow the processing of a file.

    How far the background processing of one file has come; ask again until the state is final.
    """
    return Request(
        "get_file_status",
        "GET",
        "/v1/files/{file_id}/status".format(
            file_id=quote(str(file_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
