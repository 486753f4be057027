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
    from .channel_type import ChannelType
    from .inmail_subscription import InmailSubscription
    from .outreach_method import OutreachMethod


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CreateDraftRequest(Model):
    """A message to keep for review.

    Attributes:
        channel: Where messages travel: a Gmail or Outlook mailbox, or LinkedIn.
        content: Text of the draft.
        recipient_email: Email address of the recipient.
        recipient_linkedin_url: Address of the recipient's LinkedIn profile.
        recipient_provider_id: Member id of the recipient at LinkedIn.
        recipient_name: Name of the recipient.
        conversation_id: Conversation the draft belongs to; usually a UUID.
        project_id: Project of the caller; usually a UUID.
        prospect_external_id: Id that the caller has for the prospect.
        subject: Subject line.
        is_priority: Whether the prospect has priority. Not settled: the default.
        outreach_method: How the draft is to be sent.
        organization_id: Organisation of the caller.
        inmail_subscription: Plan whose credit is spent, for a LinkedIn InMail only. Null, or left out, the server picks a plan that
            has credits left.

    """

    channel: ChannelType
    content: str
    recipient_email: str | None
    recipient_linkedin_url: str | None
    recipient_provider_id: str | None
    recipient_name: str | None
    conversation_id: str | None
    project_id: str | None
    prospect_external_id: str | None
    subject: str | None
    is_priority: bool | None
    outreach_method: OutreachMethod | None
    organization_id: str | None
    inmail_subscription: InmailSubscription | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "channel": Field("channel", Ref("channel_type", "ChannelType"), required=True),
        "content": Field("content", required=True),
        "recipient_email": Field("recipient_email"),
        "recipient_linkedin_url": Field("recipient_linkedin_url"),
        "recipient_provider_id": Field("recipient_provider_id"),
        "recipient_name": Field("recipient_name"),
        "conversation_id": Field("conversation_id"),
        "project_id": Field("project_id"),
        "prospect_external_id": Field("prospect_external_id"),
        "subject": Field("subject"),
        "is_priority": Field("is_priority"),
        "outreach_method": Field("outreach_method", Ref("outreach_method", "OutreachMethod")),
        "organization_id": Field("organization_id"),
        "inmail_subscription": Field("inmail_subscription", Ref("inmail_subscription", "InmailSubscription")),
    }

    def __init__(
        self,
        *,
        channel: ChannelType | str,
        content: str,
        recipient_email: str | None | Unset = UNSET,
        recipient_linkedin_url: str | None | Unset = UNSET,
        recipient_provider_id: str | None | Unset = UNSET,
        recipient_name: str | None | Unset = UNSET,
        conversation_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        prospect_external_id: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        is_priority: bool | None | Unset = UNSET,
        outreach_method: OutreachMethod | str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        inmail_subscription: InmailSubscription | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["channel"] = channel
        wire["content"] = content
        if recipient_email is not UNSET:
            wire["recipient_email"] = recipient_email
        if recipient_linkedin_url is not UNSET:
            wire["recipient_linkedin_url"] = recipient_linkedin_url
        if recipient_provider_id is not UNSET:
            wire["recipient_provider_id"] = recipient_provider_id
        if recipient_name is not UNSET:
            wire["recipient_name"] = recipient_name
        if conversation_id is not UNSET:
            wire["conversation_id"] = conversation_id
        if project_id is not UNSET:
            wire["project_id"] = project_id
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
        if subject is not UNSET:
            wire["subject"] = subject
        if is_priority is not UNSET and is_priority is not None:
            wire["is_priority"] = is_priority
        if outreach_method is not UNSET:
            wire["outreach_method"] = outreach_method
        if organization_id is not UNSET:
            wire["organization_id"] = organization_id
        if inmail_subscription is not UNSET:
            wire["inmail_subscription"] = inmail_subscription
