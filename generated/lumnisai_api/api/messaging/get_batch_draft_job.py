# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    Decoder,
    Ref,
    Request,
)

if TYPE_CHECKING:
    from ...models.batch_draft_job_status_response import BatchDraftJobStatusResponse


_parse: Decoder[BatchDraftJobStatusResponse] = Ref("batch_draft_job_status_response", "BatchDraftJobStatusResponse")


def get_batch_draft_job(
    job_id: str,
    *,
    user_id: str,
) -> Request[BatchDraftJobStatusResponse]:
    """Get a batch draft job.

    The job as it stands now, with the drafts written so far. Ask about once a second until the state is `completed`
    or `failed`. Jobs live for 24 hours from their creation; an unknown or expired one is answered with 404.
    """
    return Request(
        "get_batch_draft_job",
        "GET",
        "/v1/messaging/drafts/batch/jobs/{job_id}".format(
            job_id=quote(str(job_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
