# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class InboxApp(OpenEnum):
    """Kind of mail account."""

    GOOGLE = "GOOGLE"
    OUTLOOK = "OUTLOOK"
    MAIL = "MAIL"
