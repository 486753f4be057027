# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContactVerification(OpenEnum):
    """Outcome of the check of a contact. The first five are for emails, `direct` and `main_line` for phones."""

    VALID = "valid"
    INVALID = "invalid"
    CATCH_ALL = "catch-all"
    UNKNOWN = "unknown"
    UNVERIFIED = "unverified"
    DIRECT = "direct"
    MAIN_LINE = "main_line"
