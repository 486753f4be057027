# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ChunkingStrategy(OpenEnum):
    """Ways of cutting a file into pieces. No operation is known to take or give it."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    CODE = "code"
    MARKDOWN = "markdown"
    TABLE = "table"
