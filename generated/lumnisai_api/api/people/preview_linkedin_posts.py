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
    from ...models.post_preview_request import PostPreviewRequest
    from ...models.post_preview_response import PostPreviewResponse


_parse: Decoder[PostPreviewResponse] = Ref("post_preview_response", "PostPreviewResponse")


def preview_linkedin_posts(
    *,
    body: PostPreviewRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[PostPreviewResponse]:
    """Preview LinkedIn posts.

    Shows author, first words and numbers of LinkedIn posts, for instance before a search is started on them. A post
    that cannot be read comes back inside the answer with the status `error`; the others are not affected. It costs
    1 CrustData credit per post. Without a CrustData key the call fails with the code `NO_CRUSTDATA_KEY` under
    `detail.error.code`. Not settled: the status of success (any 2xx is possible) and of that error, and how the
    server refuses more than 50 addresses.
    """
    return Request(
        "preview_linkedin_posts",
        "POST",
        "/v1/people/posts/preview",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
