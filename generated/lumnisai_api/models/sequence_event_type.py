# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class SequenceEventType(OpenEnum):
    """What sets off a transition. Timing: `step_completed`, `delay_elapsed` (the waiting time is over). Replies: `reply_received`; branch on the mood with `event_params.sentiment`. LinkedIn: `connection_accepted`, `connection_ignored` (no answer within a number of days), `is_connected` and `is_not_connected` (result of a `check_connection` step), `inmail_accepted`, `profile_viewed_back` (the person looked at the sender's profile). Email: `email_opened`, `email_clicked`, `email_bounced`. Results: `meeting_booked`, `opted_out`, `outcome_recorded` (entered by a person). Failure: `step_failed`. By hand: `manual_advance`, `manual_exit` (a user moved or ended the execution), `step_skipped` (a user skipped the step)."""

    STEP_COMPLETED = "step_completed"
    DELAY_ELAPSED = "delay_elapsed"
    REPLY_RECEIVED = "reply_received"
    CONNECTION_ACCEPTED = "connection_accepted"
    CONNECTION_IGNORED = "connection_ignored"
    IS_CONNECTED = "is_connected"
    IS_NOT_CONNECTED = "is_not_connected"
    INMAIL_ACCEPTED = "inmail_accepted"
    PROFILE_VIEWED_BACK = "profile_viewed_back"
    EMAIL_OPENED = "email_opened"
    EMAIL_CLICKED = "email_clicked"
    EMAIL_BOUNCED = "email_bounced"
    MEETING_BOOKED = "meeting_booked"
    OPTED_OUT = "opted_out"
    OUTCOME_RECORDED = "outcome_recorded"
    STEP_FAILED = "step_failed"
    MANUAL_ADVANCE = "manual_advance"
    MANUAL_EXIT = "manual_exit"
    STEP_SKIPPED = "step_skipped"
