# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class MailboxSource(OpenEnum):
    """By which system a mailbox came."""

    INBOXKIT = "inboxkit"
    UNIPILE = "unipile"
    SMTP = "smtp"
