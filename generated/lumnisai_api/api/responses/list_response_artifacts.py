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
    from ...models.artifacts_list_response import ArtifactsListResponse


_parse: Decoder[ArtifactsListResponse] = Ref("artifacts_list_response", "ArtifactsListResponse")


def list_response_artifacts(
    response_id: UUID | str,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
) -> Request[ArtifactsListResponse]:
    """List the artifacts of a response.

    What the agent made during the run, as files with an address. Not settled: the order of the list, and how the
    bytes behind `uri` are fetched.
    """
    return Request(
        "list_response_artifacts",
        "GET",
        "/v1/responses/{response_id}/artifacts".format(
            response_id=quote(str(response_id), safe=""),
        ),
        _parse,
        query={
            "limit": limit,
            "offset": offset,
            "user_id": user_id,
        },
    )
