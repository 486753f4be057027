# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class OutreachChannel(OpenEnum):
    """By which channel the people of a list were reached. The platform's clients call it `Channel`."""

    ALL = "all"
    LINKEDIN = "linkedin"
    EMAIL = "email"
    INMAIL = "inmail"
