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
    from ...models.people_search_request import PeopleSearchRequest
    from ...models.people_search_response import PeopleSearchResponse


_parse: Decoder[PeopleSearchResponse] = Ref("people_search_response", "PeopleSearchResponse")


def quick_search_people(
    *,
    body: PeopleSearchRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[PeopleSearchResponse]:
    """Search for people.

    Reads a description in plain words, asks databases of people and answers in one call, without a run. It is the
    direct counterpart of the agent `quick_people_search`, but without the CRM exclusion. Errors with a code of
    their own, under `detail.error.code`: `NO_DATA_SOURCES` when no database has a key, and `SOURCES_NOT_AVAILABLE`
    when a database asked for has none; the message of the latter ends in a list of those that have, such as
    `Available: ['PDL', 'CORESIGNAL']`. Not settled: the status of success (any 2xx is possible), the status of
    those errors (400 is named in one place), and how the server refuses a limit or a source that is out of range.
    No user goes along: as far as is known, the API key alone decides whose keys and data are used.
    """
    return Request(
        "quick_search_people",
        "POST",
        "/v1/people/quick-search",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
