# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ReplySentiment(OpenEnum):
    """Mood of a reply; `ooo` is an out-of-office notice."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    OBJECTION = "objection"
    OOO = "ooo"
