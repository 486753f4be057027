# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CampaignOutcomeType(OpenEnum):
    """What came of an action."""

    MEETING_BOOKED = "meeting_booked"
    INTRO_ACCEPTED = "intro_accepted"
    NOT_INTERESTED = "not_interested"
    OTHER = "other"
