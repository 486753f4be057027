# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ChannelType(OpenEnum):
    """Where messages travel: a Gmail or Outlook mailbox, or LinkedIn."""

    GMAIL = "gmail"
    OUTLOOK = "outlook"
    LINKEDIN = "linkedin"
