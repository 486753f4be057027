# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
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
    decode_datetime,
    decode_uuid,
    straight,
)

if TYPE_CHECKING:
    from .draft_outreach_method import DraftOutreachMethod
    from .draft_status import DraftStatus
    from .inmail_subscription import InmailSubscription


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class DraftResponse(Model):
    """A draft of a message.

    Attributes:
        id: Id of the draft.
        status: State of a draft.
        content: Text of the message.
        created_at: When the draft was made.
        prospect_external_id: Id that the caller has for the prospect.
        conversation_id: Conversation it belongs to; usually a UUID.
        outreach_method: How it is to be sent.
        subject: Subject line, of email drafts.
        scheduled_for: When it is to be sent; means something while `status` is `scheduled`.
        error_message: Why it failed; means something when `status` is `failed`.
        inmail_subscription: Plan whose InMail credit is spent; null when the server chooses while sending.

    """

    id: UUID
    status: DraftStatus
    content: str
    created_at: datetime.datetime
    prospect_external_id: str | None
    conversation_id: str | None
    outreach_method: DraftOutreachMethod | None
    subject: str | None
    scheduled_for: datetime.datetime | None
    error_message: str | None
    inmail_subscription: InmailSubscription | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", decode_uuid, required=True),
        "status": Field("status", Ref("draft_status", "DraftStatus"), required=True),
        "content": Field("content", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "prospect_external_id": Field("prospect_external_id"),
        "conversation_id": Field("conversation_id"),
        "outreach_method": Field("outreach_method", Ref("draft_outreach_method", "DraftOutreachMethod")),
        "subject": Field("subject"),
        "scheduled_for": Field("scheduled_for", decode_datetime),
        "error_message": Field("error_message"),
        "inmail_subscription": Field("inmail_subscription", Ref("inmail_subscription", "InmailSubscription")),
    }

    def __init__(
        self,
        *,
        id: UUID | str,
        status: DraftStatus | str,
        content: str,
        created_at: datetime.datetime | str,
        prospect_external_id: str | None | Unset = UNSET,
        conversation_id: str | None | Unset = UNSET,
        outreach_method: DraftOutreachMethod | str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        scheduled_for: datetime.datetime | str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        inmail_subscription: InmailSubscription | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["status"] = status
        wire["content"] = content
        wire["created_at"] = created_at
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
        if conversation_id is not UNSET:
            wire["conversation_id"] = conversation_id
        if outreach_method is not UNSET:
            wire["outreach_method"] = outreach_method
        if subject is not UNSET:
            wire["subject"] = subject
        if scheduled_for is not UNSET:
            wire["scheduled_for"] = scheduled_for
        if error_message is not UNSET:
            wire["error_message"] = error_message
        if inmail_subscription is not UNSET:
            wire["inmail_subscription"] = inmail_subscription
