# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContentSource(OpenEnum):
    """Where the text of a step comes from."""

    TEMPLATE = "template"
    AI_GENERATE = "ai_generate"
    AI_ENHANCE = "ai_enhance"
    NONE = "none"
