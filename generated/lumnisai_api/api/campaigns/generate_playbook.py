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
    from ...models.playbook_generate_job_response import PlaybookGenerateJobResponse
    from ...models.playbook_generate_request import PlaybookGenerateRequest


_parse: Decoder[PlaybookGenerateJobResponse] = Ref("playbook_generate_job_response", "PlaybookGenerateJobResponse")


def generate_playbook(
    *,
    body: PlaybookGenerateRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[PlaybookGenerateJobResponse]:
    """Have a playbook written.

    Starts a job that writes a playbook from a user's LinkedIn conversations; follow it with
    `get_playbook_generation_job`. Not settled: whether the answer comes as 200 or 202.
    """
    return Request(
        "generate_playbook",
        "POST",
        "/v1/campaigns/playbooks/generate",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
