# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class OutcomeType(OpenEnum):
    """Result with which an execution is ended by hand."""

    MEETING_BOOKED = "meeting_booked"
    INTERESTED = "interested"
    HIRED = "hired"
    NOT_INTERESTED = "not_interested"
    OTHER = "other"
