# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.teardown_org_response import TeardownOrgResponse


_parse: Decoder[TeardownOrgResponse] = Ref("teardown_org_response", "TeardownOrgResponse")


def teardown_email_organization(
    organization_id: str,
    *,
    body: Mapping[str, Any],
    user_id: str,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[TeardownOrgResponse]:
    """Take down a sending organisation.

    Ends warm-up and monitoring, and gives up the mailboxes. The body is an empty object. Only an admin of the
    organisation may do this. Not settled: the status when somebody else tries, probably 403.
    """
    return Request(
        "teardown_email_organization",
        "POST",
        "/v1/email/organizations/{organization_id}/teardown".format(
            organization_id=quote(str(organization_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
