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
    either,
)

if TYPE_CHECKING:
    from ...models.batch_draft_job_response import BatchDraftJobResponse
    from ...models.batch_draft_request import BatchDraftRequest
    from ...models.batch_draft_response import BatchDraftResponse


_parse: Decoder[BatchDraftResponse | BatchDraftJobResponse] = either(
    Ref("batch_draft_response", "BatchDraftResponse"), Ref("batch_draft_job_response", "BatchDraftJobResponse")
)


def create_batch_drafts(
    *,
    body: BatchDraftRequest | Mapping[str, Any],
    user_id: str,
    wait: bool | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BatchDraftResponse | BatchDraftJobResponse]:
    """Create drafts for several prospects.

    Writes one draft per prospect. By default this starts a job and answers 202 at once; follow it with
    `get_batch_draft_job`, or reopen it with `stream_batch_drafts` and its id. With `wait=true` the answer holds the
    finished drafts, which may time out on long lists. A job has a `job_id`, a finished result has none: that tells
    the two answers apart whatever the status. Not settled: the status of the finished result, taken to be 200.
    """
    return Request(
        "create_batch_drafts",
        "POST",
        "/v1/messaging/drafts/batch",
        _parse,
        query={
            "user_id": user_id,
            "wait": wait,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
