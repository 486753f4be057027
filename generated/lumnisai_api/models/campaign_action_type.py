# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CampaignActionType(OpenEnum):
    """What the agent does, or notes, about one prospect."""

    SMART_LIKE_LINKEDIN = "smart_like_linkedin"
    SMART_COMMENT_LINKEDIN = "smart_comment_linkedin"
    REACTION_LIKE_LINKEDIN = "reaction_like_linkedin"
    REACTION_COMMENT_LINKEDIN = "reaction_comment_linkedin"
    SEND_CONNECTION_LINKEDIN = "send_connection_linkedin"
    SEND_CONNECTION_NOTE_LINKEDIN = "send_connection_note_linkedin"
    SEND_INITIAL_MESSAGE_LINKEDIN = "send_initial_message_linkedin"
    SEND_FOLLOW_UP_LINKEDIN = "send_follow_up_linkedin"
    SEND_INMAIL_LINKEDIN = "send_inmail_linkedin"
    REPLY_LINKEDIN = "reply_linkedin"
    SEND_INITIAL_EMAIL = "send_initial_email"
    SEND_FOLLOW_UP_EMAIL = "send_follow_up_email"
    REPLY_EMAIL = "reply_email"
    MEETING_BOOKED = "meeting_booked"
    INTRO_ACCEPTED = "intro_accepted"
    WAIT = "wait"
    STOP = "stop"
