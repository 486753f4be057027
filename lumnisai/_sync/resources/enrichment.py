# Written by `make generate` from lumnisai/_async/resources/enrichment.py. Do not edit.
"""Contact details of people who are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from lumnisai._sync.resource import Resource
from lumnisai_api.api.enrichment.enrich_contacts import enrich_contacts
from lumnisai_api.models.contact_enrich_request import ContactEnrichRequest
from lumnisai_api.models.contact_enrich_response import ContactEnrichResponse

if TYPE_CHECKING:
    from lumnisai_api.models import ContactEnrichPersonInput


class Enrichment(Resource):
    """Look-ups of email addresses and telephone numbers. They carry no user: the API key decides whose credits are spent."""

    def enrich_contacts(
        self,
        prospects: Sequence[ContactEnrichPersonInput | Mapping[str, Any]],
        *,
        only_verified_email: bool | None = None,
        enrich_mobile: bool | None = None,
        only_verified_mobile: bool | None = None,
        deep_web_fallback: bool | None = None,
        idempotency_key: str | None = None,
    ) -> ContactEnrichResponse:
        """Look up how people can be reached. A match costs 1 credit, 10 with mobile numbers; a repeated look-up costs nothing.

        A person who can't be found comes back with an `error_code`, beside the others; `index` is the place in `prospects`.

        Args:
            prospects: 1 to 50 people, each by `linkedin_url`, by `email`, by name and company, or by `person_id`.
            only_verified_email: Keep, and pay for, only addresses that were verified. On when left out.
            enrich_mobile: Look up mobile numbers too. Off when left out.
            only_verified_mobile: Keep, and pay for, only numbers that were verified. Off when left out.
            deep_web_fallback: Read the employer's public pages where the databases have no address; slower. On when left out.
            idempotency_key: Under the same key the same look-up is made and charged once; made by itself when left out.

        Raises:
            ValidationError: The server takes no such list, for example because it is empty or too long.
        """
        body = ContactEnrichRequest(
            prospects=prospects,
            only_verified_email=only_verified_email,
            enrich_mobile=enrich_mobile,
            only_verified_mobile=only_verified_mobile,
            deep_web_fallback=deep_web_fallback,
        )
        return self._send(enrich_contacts(body=body), idempotency_key=idempotency_key)

    contact = enrich_contacts
