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
    from ...models.crm_match_batch_request import CrmMatchBatchRequest
    from ...models.crm_match_batch_response import CrmMatchBatchResponse


_parse: Decoder[CrmMatchBatchResponse] = Ref("crm_match_batch_response", "CrmMatchBatchResponse")


def match_crm_prospects(
    *,
    body: CrmMatchBatchRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[CrmMatchBatchResponse]:
    """Look prospects up in a CRM.

    Tells which of up to 1000 LinkedIn profiles the user's CRM knows already. Reads only, though it is a POST. The
    answer comes from stored links, the local copy of the contacts and remembered misses; only the rest is asked of
    the CRM itself, a few at a time. Member-id addresses are turned into public ones first. Attio can be searched by
    email and by LinkedIn address; HubSpot only by email, or by name and company, so that a fresh copy of the
    contacts matters there. Errors: 409 `crm_not_connected`: the user has no live connection to that CRM, and the
    body carries `connect_url`, where the user begins the OAuth consent. 502 `crm_upstream_error`: the CRM answered
    with an error. 503 `crm_upstream_rate_limited`: the CRM throttles, `Retry-After` says for how many seconds. Not
    settled: which operations of this group give 409, 502 and 503, and where code and `connect_url` stand in the
    error body.
    """
    return Request(
        "match_crm_prospects",
        "POST",
        "/v1/crm/prospects/match-batch",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
