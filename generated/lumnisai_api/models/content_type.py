# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContentType(OpenEnum):
    """A rendering of a file's content."""

    TEXT = "text"
    TRANSCRIPT = "transcript"
    SUMMARY = "summary"
    STRUCTURED = "structured"
