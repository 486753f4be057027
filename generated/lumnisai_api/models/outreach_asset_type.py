# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class OutreachAssetType(OpenEnum):
    """Kind of an outreach asset."""

    LINK = "link"
    TEXT = "text"
    FILE = "file"
