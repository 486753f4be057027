# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class LinkedInAccountRateLimits(Model):
    """Daily limits of a LinkedIn account; 0 switches an action off, and what is left out stays. The largest values
    come from texts only.

    Attributes:
        connection_request: Connection requests per day.
        message: Direct messages per day. The server is said to start an account with 40.
        inmail: InMails per day; 0 suits basic accounts. The server is said to start an account with 40.
        view_profile: Profile views per day.
        like_post: Likes per day.
        comment_post: Comments per day.

    """

    connection_request: int | None
    message: int | None
    inmail: int | None
    view_profile: int | None
    like_post: int | None
    comment_post: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "connection_request": Field("connection_request"),
        "message": Field("message"),
        "inmail": Field("inmail"),
        "view_profile": Field("view_profile"),
        "like_post": Field("like_post"),
        "comment_post": Field("comment_post"),
    }

    def __init__(
        self,
        *,
        connection_request: int | None | Unset = UNSET,
        message: int | None | Unset = UNSET,
        inmail: int | None | Unset = UNSET,
        view_profile: int | None | Unset = UNSET,
        like_post: int | None | Unset = UNSET,
        comment_post: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if connection_request is not UNSET and connection_request is not None:
            wire["connection_request"] = connection_request
        if message is not UNSET and message is not None:
            wire["message"] = message
        if inmail is not UNSET and inmail is not None:
            wire["inmail"] = inmail
        if view_profile is not UNSET and view_profile is not None:
            wire["view_profile"] = view_profile
        if like_post is not UNSET and like_post is not None:
            wire["like_post"] = like_post
        if comment_post is not UNSET and comment_post is not None:
            wire["comment_post"] = comment_post
