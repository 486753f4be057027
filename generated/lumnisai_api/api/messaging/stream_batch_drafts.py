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
    from ...models.batch_draft_request import BatchDraftRequest
    from ...models.batch_draft_stream_event import BatchDraftStreamEvent


_parse: Decoder[BatchDraftStreamEvent] = Ref("batch_draft_stream_event", "BatchDraftStreamEvent")


def stream_batch_drafts(
    *,
    body: BatchDraftRequest | Mapping[str, Any],
    user_id: str,
    job_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[BatchDraftStreamEvent]:
    """Create drafts for several prospects and stream the progress.

    Starts a job as `create_batch_drafts` does and reports on it as server-sent events while the connection is open.
    With `job_id` it opens the stream of a job that exists already; the body is sent then, too. The state of a job
    is kept on the server and the work goes on when the connection breaks: open the stream again with `job_id`, or
    poll `get_batch_draft_job`. Errors before the stream opens are ordinary error answers. Published clients send
    `Accept: text/event-stream`, no `Idempotency-Key`, and neither repeat this call nor limit its time. Not settled:
    whether earlier events come again when a stream is reopened, whether the server sends heartbeats, what it does
    with the prospects sent along with `job_id`, and whether it honours an idempotency key here.
    """
    return Request(
        "stream_batch_drafts",
        "POST",
        "/v1/messaging/drafts/batch/stream",
        _parse,
        query={
            "user_id": user_id,
            "job_id": job_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
