# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class LinkedInAction(OpenEnum):
    """What a step can do on LinkedIn; part of `SequenceAction`."""

    CHECK_CONNECTION = "check_connection"
    CONNECTION_REQUEST = "connection_request"
    MESSAGE = "message"
    INMAIL = "inmail"
    VIEW_PROFILE = "view_profile"
    LIKE_POST = "like_post"
    COMMENT_POST = "comment_post"
