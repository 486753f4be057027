# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContactRoleStatus(OpenEnum):
    """What the page says about the role of the person; it confirms it, names somebody else, or says nothing."""

    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    UNCONFIRMED = "unconfirmed"
