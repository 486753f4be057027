# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.sync_job_response import SyncJobResponse


_parse: Decoder[SyncJobResponse] = Ref("sync_job_response", "SyncJobResponse")


def get_sync_job(
    job_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[SyncJobResponse]:
    """Get a sync job.

    The job as it stands now. Published clients name no user here. Not settled: whether job ids are UUIDs, and how
    long a job can be looked up.
    """
    return Request(
        "get_sync_job",
        "GET",
        "/v1/messaging/sync/{job_id}".format(
            job_id=quote(str(job_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
