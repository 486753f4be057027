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
    from ...models.contact_enrich_request import ContactEnrichRequest
    from ...models.contact_enrich_response import ContactEnrichResponse


_parse: Decoder[ContactEnrichResponse] = Ref("contact_enrich_response", "ContactEnrichResponse")


def enrich_contacts(
    *,
    body: ContactEnrichRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[ContactEnrichResponse]:
    """Look up contact details.

    Looks up email addresses, and mobile numbers if wanted, of up to 50 people, and answers in one call. A person
    that cannot be matched comes back inside the answer with an `error_code`. A match costs 1 credit, or 10 with
    `enrich_mobile`; repeated and cached look-ups cost nothing. The search in public pages adds to the time the call
    takes. Not settled: the status of success (any 2xx is possible), what the server answers to an empty or too long
    list, to missing credits and to missing provider keys. No user goes along: as far as is known, the API key alone
    counts.
    """
    return Request(
        "enrich_contacts",
        "POST",
        "/v1/enrichment/contact",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
