# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContactChannel(OpenEnum):
    """What kind of contact it is."""

    EMAIL = "email"
    PHONE = "phone"
