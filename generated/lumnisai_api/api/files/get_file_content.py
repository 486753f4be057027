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
    from ...models.content_type import ContentType
    from ...models.file_content_response import FileContentResponse


_parse: Decoder[FileContentResponse] = Ref("file_content_response", "FileContentResponse")


def get_file_content(
    file_id: UUID | str,
    *,
    content_type: ContentType | str | None | Unset = UNSET,
    start_line: int | None | Unset = UNSET,
    end_line: int | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
) -> Request[FileContentResponse]:
    """Read the text of a file.

    Text taken from a file, as a whole or from one line to another.
    """
    return Request(
        "get_file_content",
        "GET",
        "/v1/files/{file_id}/content".format(
            file_id=quote(str(file_id), safe=""),
        ),
        _parse,
        query={
            "content_type": content_type,
            "start_line": start_line,
            "end_line": end_line,
            "user_id": user_id,
        },
    )
