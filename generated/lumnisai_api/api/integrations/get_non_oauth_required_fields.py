# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Request,
    Unset,
    as_is,
)

_parse: Decoder[dict[str, Any]] = as_is


def get_non_oauth_required_fields(
    app_name: str,
    *,
    auth_scheme: str | None | Unset = UNSET,
) -> Request[dict[str, Any]]:
    """Get what an app needs without OAuth.

    The fields needed to connect an app that does not use OAuth. The platform may answer 501, since the operation is
    reserved and perhaps not offered yet.
    """
    return Request(
        "get_non_oauth_required_fields",
        "GET",
        "/v1/integrations/non-oauth/required-fields/{app_name}".format(
            app_name=quote(str(app_name), safe=""),
        ),
        _parse,
        query={
            "auth_scheme": auth_scheme,
        },
    )
