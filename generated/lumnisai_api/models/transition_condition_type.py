# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class TransitionConditionType(OpenEnum):
    """What a condition tests."""

    NO_REPLY = "no_reply"
    HAS_EMAIL = "has_email"
    IS_CONNECTED = "is_connected"
    PROSPECT_FIELD = "prospect_field"
