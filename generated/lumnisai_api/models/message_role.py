# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class MessageRole(OpenEnum):
    """Who speaks."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
