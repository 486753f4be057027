# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class OutreachStage(OpenEnum):
    """How far a person has come, from `connected` to `meeting_booked`. The platform's clients call it `Stage`."""

    CONNECTED = "connected"
    MESSAGED = "messaged"
    REPLIED = "replied"
    MEETING_BOOKED = "meeting_booked"
