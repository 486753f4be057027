# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class DatabaseStatus(OpenEnum):
    """State of a tenant's database."""

    PROVISIONING = "provisioning"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    FAILED = "failed"
