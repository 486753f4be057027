# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ProviderType(OpenEnum):
    """Backend through which apps are connected. `nango`, `arcade` and `merge` are announced for the future."""

    COMPOSIO = "composio"
    UNIPILE = "unipile"
    NANGO = "nango"
    ARCADE = "arcade"
    MERGE = "merge"
