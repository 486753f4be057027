# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_uuid,
    straight,
)

if TYPE_CHECKING:
    from .outreach_method import OutreachMethod
    from .send_error_code import SendErrorCode


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SendResult(Model):
    """Outcome of sending one message.

    Attributes:
        success: Whether it was sent or queued without an error.
        draft_id: The draft it comes from.
        conversation_id: Conversation on the platform.
        message_id: Message on the platform.
        outreach_method: How it was sent on LinkedIn: `connection_request`, `direct_message` or `inmail`.
        queued: True when a limit holds the message back for later; false or null when it was sent now.
        is_free_inmail: True for an InMail free of charge (open profile), false when a credit was spent, null when it was no
            InMail.
        error: Why it failed.
        error_code: Why it failed, for programs.
        prospect_external_id: Id that the caller has for the prospect.

    """

    success: bool
    draft_id: str | None
    conversation_id: UUID | None
    message_id: UUID | None
    outreach_method: OutreachMethod | None
    queued: bool | None
    is_free_inmail: bool | None
    error: str | None
    error_code: SendErrorCode | None
    prospect_external_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "draft_id": Field("draft_id"),
        "conversation_id": Field("conversation_id", decode_uuid),
        "message_id": Field("message_id", decode_uuid),
        "outreach_method": Field("outreach_method", Ref("outreach_method", "OutreachMethod")),
        "queued": Field("queued"),
        "is_free_inmail": Field("is_free_inmail"),
        "error": Field("error"),
        "error_code": Field("error_code", Ref("send_error_code", "SendErrorCode")),
        "prospect_external_id": Field("prospect_external_id"),
    }

    def __init__(
        self,
        *,
        success: bool,
        draft_id: str | None | Unset = UNSET,
        conversation_id: UUID | str | None | Unset = UNSET,
        message_id: UUID | str | None | Unset = UNSET,
        outreach_method: OutreachMethod | str | None | Unset = UNSET,
        queued: bool | None | Unset = UNSET,
        is_free_inmail: bool | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
        error_code: SendErrorCode | str | None | Unset = UNSET,
        prospect_external_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["success"] = success
        if draft_id is not UNSET:
            wire["draft_id"] = draft_id
        if conversation_id is not UNSET:
            wire["conversation_id"] = conversation_id
        if message_id is not UNSET:
            wire["message_id"] = message_id
        if outreach_method is not UNSET:
            wire["outreach_method"] = outreach_method
        if queued is not UNSET:
            wire["queued"] = queued
        if is_free_inmail is not UNSET:
            wire["is_free_inmail"] = is_free_inmail
        if error is not UNSET:
            wire["error"] = error
        if error_code is not UNSET:
            wire["error_code"] = error_code
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
