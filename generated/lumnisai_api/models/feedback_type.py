# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class FeedbackType(OpenEnum):
    """What kind of advice a feedback entry is."""

    SUGGESTION = "suggestion"
    CORRECTION = "correction"
    GUIDANCE = "guidance"
