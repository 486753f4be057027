# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ApiKeyMode(OpenEnum):
    """Whose provider keys are used for model calls."""

    PLATFORM = "platform"
    BYO_KEYS = "byo_keys"
    USE_PLATFORM = "platform"
    BRING_YOUR_OWN = "byo_keys"
