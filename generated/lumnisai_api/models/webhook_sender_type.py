# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class WebhookSenderType(OpenEnum):
    """Who wrote a message: `user` in `message.sent`, `prospect` in `message.received`."""

    USER = "user"
    PROSPECT = "prospect"
