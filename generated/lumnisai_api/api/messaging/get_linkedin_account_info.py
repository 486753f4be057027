# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.linked_in_account_info_response import LinkedInAccountInfoResponse


_parse: Decoder[LinkedInAccountInfoResponse] = Ref("linked_in_account_info_response", "LinkedInAccountInfoResponse")


def get_linkedin_account_info(
    *,
    user_id: str,
    force_refresh: bool | None | Unset = UNSET,
) -> Request[LinkedInAccountInfoResponse]:
    """Get the LinkedIn account of a user.

    Plans, credits, and what was sent today against the limits of the day. The answer may be up to an hour old
    unless `force_refresh` is set.
    """
    return Request(
        "get_linkedin_account_info",
        "GET",
        "/v1/messaging/linkedin/account-info",
        _parse,
        query={
            "user_id": user_id,
            "force_refresh": force_refresh,
        },
    )
