# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class SequenceChannel(OpenEnum):
    """Where a step acts."""

    LINKEDIN = "linkedin"
    EMAIL = "email"
