# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .approval_mode import ApprovalMode


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ApprovalSettings(Model):
    """Which kinds of action wait for a person. The same shape is sent and received; in an answer, null or a missing
    field means that nothing is set. Not settled: the default of each.

    Attributes:
        smart_like_linkedin: Rule for smart likes.
        smart_comment_linkedin: Rule for smart comments.
        reaction_like_linkedin: Rule for likes as a reaction.
        reaction_comment_linkedin: Rule for comments as a reaction.
        send_connection_linkedin: Rule for connection requests without a note.
        send_connection_note_linkedin: Rule for connection requests with a note.
        send_initial_message_linkedin: Rule for the first LinkedIn message.
        send_follow_up_linkedin: Rule for LinkedIn follow-ups.
        send_inmail_linkedin: Rule for InMails.
        reply_linkedin: Rule for replies on LinkedIn.
        send_initial_email: Rule for the first email.
        send_follow_up_email: Rule for email follow-ups.
        reply_email: Rule for email replies.
        stop: Rule for ending the work on a prospect.

    """

    smart_like_linkedin: ApprovalMode | None
    smart_comment_linkedin: ApprovalMode | None
    reaction_like_linkedin: ApprovalMode | None
    reaction_comment_linkedin: ApprovalMode | None
    send_connection_linkedin: ApprovalMode | None
    send_connection_note_linkedin: ApprovalMode | None
    send_initial_message_linkedin: ApprovalMode | None
    send_follow_up_linkedin: ApprovalMode | None
    send_inmail_linkedin: ApprovalMode | None
    reply_linkedin: ApprovalMode | None
    send_initial_email: ApprovalMode | None
    send_follow_up_email: ApprovalMode | None
    reply_email: ApprovalMode | None
    stop: ApprovalMode | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "smart_like_linkedin": Field("smart_like_linkedin", Ref("approval_mode", "ApprovalMode")),
        "smart_comment_linkedin": Field("smart_comment_linkedin", Ref("approval_mode", "ApprovalMode")),
        "reaction_like_linkedin": Field("reaction_like_linkedin", Ref("approval_mode", "ApprovalMode")),
        "reaction_comment_linkedin": Field("reaction_comment_linkedin", Ref("approval_mode", "ApprovalMode")),
        "send_connection_linkedin": Field("send_connection_linkedin", Ref("approval_mode", "ApprovalMode")),
        "send_connection_note_linkedin": Field("send_connection_note_linkedin", Ref("approval_mode", "ApprovalMode")),
        "send_initial_message_linkedin": Field("send_initial_message_linkedin", Ref("approval_mode", "ApprovalMode")),
        "send_follow_up_linkedin": Field("send_follow_up_linkedin", Ref("approval_mode", "ApprovalMode")),
        "send_inmail_linkedin": Field("send_inmail_linkedin", Ref("approval_mode", "ApprovalMode")),
        "reply_linkedin": Field("reply_linkedin", Ref("approval_mode", "ApprovalMode")),
        "send_initial_email": Field("send_initial_email", Ref("approval_mode", "ApprovalMode")),
        "send_follow_up_email": Field("send_follow_up_email", Ref("approval_mode", "ApprovalMode")),
        "reply_email": Field("reply_email", Ref("approval_mode", "ApprovalMode")),
        "stop": Field("stop", Ref("approval_mode", "ApprovalMode")),
    }

    def __init__(
        self,
        *,
        smart_like_linkedin: ApprovalMode | str | None | Unset = UNSET,
        smart_comment_linkedin: ApprovalMode | str | None | Unset = UNSET,
        reaction_like_linkedin: ApprovalMode | str | None | Unset = UNSET,
        reaction_comment_linkedin: ApprovalMode | str | None | Unset = UNSET,
        send_connection_linkedin: ApprovalMode | str | None | Unset = UNSET,
        send_connection_note_linkedin: ApprovalMode | str | None | Unset = UNSET,
        send_initial_message_linkedin: ApprovalMode | str | None | Unset = UNSET,
        send_follow_up_linkedin: ApprovalMode | str | None | Unset = UNSET,
        send_inmail_linkedin: ApprovalMode | str | None | Unset = UNSET,
        reply_linkedin: ApprovalMode | str | None | Unset = UNSET,
        send_initial_email: ApprovalMode | str | None | Unset = UNSET,
        send_follow_up_email: ApprovalMode | str | None | Unset = UNSET,
        reply_email: ApprovalMode | str | None | Unset = UNSET,
        stop: ApprovalMode | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if smart_like_linkedin is not UNSET:
            wire["smart_like_linkedin"] = smart_like_linkedin
        if smart_comment_linkedin is not UNSET:
            wire["smart_comment_linkedin"] = smart_comment_linkedin
        if reaction_like_linkedin is not UNSET:
            wire["reaction_like_linkedin"] = reaction_like_linkedin
        if reaction_comment_linkedin is not UNSET:
            wire["reaction_comment_linkedin"] = reaction_comment_linkedin
        if send_connection_linkedin is not UNSET:
            wire["send_connection_linkedin"] = send_connection_linkedin
        if send_connection_note_linkedin is not UNSET:
            wire["send_connection_note_linkedin"] = send_connection_note_linkedin
        if send_initial_message_linkedin is not UNSET:
            wire["send_initial_message_linkedin"] = send_initial_message_linkedin
        if send_follow_up_linkedin is not UNSET:
            wire["send_follow_up_linkedin"] = send_follow_up_linkedin
        if send_inmail_linkedin is not UNSET:
            wire["send_inmail_linkedin"] = send_inmail_linkedin
        if reply_linkedin is not UNSET:
            wire["reply_linkedin"] = reply_linkedin
        if send_initial_email is not UNSET:
            wire["send_initial_email"] = send_initial_email
        if send_follow_up_email is not UNSET:
            wire["send_follow_up_email"] = send_follow_up_email
        if reply_email is not UNSET:
            wire["reply_email"] = reply_email
        if stop is not UNSET:
            wire["stop"] = stop
