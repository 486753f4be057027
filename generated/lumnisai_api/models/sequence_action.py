# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class SequenceAction(OpenEnum):
    """What a step does: one of `LinkedInAction` on the channel `linkedin`, one of `EmailAction` on the channel `email`. Not settled: whether the server refuses pairs that do not fit."""

    CHECK_CONNECTION = "check_connection"
    CONNECTION_REQUEST = "connection_request"
    MESSAGE = "message"
    INMAIL = "inmail"
    VIEW_PROFILE = "view_profile"
    LIKE_POST = "like_post"
    COMMENT_POST = "comment_post"
    SEND = "send"
