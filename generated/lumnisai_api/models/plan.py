# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class Plan(OpenEnum):
    """What kind of service a tenant has."""

    SHARED = "shared"
