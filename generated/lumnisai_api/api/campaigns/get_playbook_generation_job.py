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
    from ...models.playbook_generate_job_status_response import PlaybookGenerateJobStatusResponse


_parse: Decoder[PlaybookGenerateJobStatusResponse] = Ref(
    "playbook_generate_job_status_response", "PlaybookGenerateJobStatusResponse"
)


def get_playbook_generation_job(
    job_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[PlaybookGenerateJobStatusResponse]:
    """Follow the writing of a playbook.

    How far the job has come; ask again until it is `completed` or brings an `error_message`. Not settled: the other
    states.
    """
    return Request(
        "get_playbook_generation_job",
        "GET",
        "/v1/campaigns/playbooks/generate/{job_id}".format(
            job_id=quote(str(job_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
