# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CrmGrantStatus(OpenEnum):
    """Whether a grant was given or taken back."""

    GRANTED = "granted"
    REVOKED = "revoked"
