# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CampaignProspectState(OpenEnum):
    """Where a person stands in a campaign. Not settled: which states are final; `stopped`, `meeting_booked` and `intro_accepted` may be."""

    NOT_CONNECTED = "not_connected"
    PENDING_CONNECTION = "pending_connection"
    CONNECTED = "connected"
    MESSAGED = "messaged"
    FOLLOWED_UP = "followed_up"
    REPLIED = "replied"
    MEETING_BOOKED = "meeting_booked"
    INTRO_ACCEPTED = "intro_accepted"
    STOPPED = "stopped"
    SNOOZED = "snoozed"
    PAUSED = "paused"
