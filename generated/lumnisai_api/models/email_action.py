# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class EmailAction(OpenEnum):
    """What a step can do by email; part of `SequenceAction`."""

    SEND = "send"
