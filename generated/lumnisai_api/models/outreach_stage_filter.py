# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class OutreachStageFilter(OpenEnum):
    """Which stage the people of a list have reached. The platform's clients call it `StageFilter`."""

    ALL = "all"
    CONNECTED = "connected"
    MESSAGED = "messaged"
    REPLIED = "replied"
    MEETING_BOOKED = "meeting_booked"
