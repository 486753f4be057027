# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

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
    from .draft_outreach_method import DraftOutreachMethod
    from .inmail_subscription import InmailSubscription


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ProspectInfo(Model):
    """A person to write to.

    Attributes:
        external_id: Id that the caller has for the prospect.
        name: Name of the prospect.
        email: Email address.
        linkedin_url: Address of the LinkedIn profile.
        provider_id: Member id at LinkedIn.
        current_title: Job title.
        current_company: Employer.
        is_priority: Whether the prospect has priority. Not settled: the default.
        selected_channel: Channel for this prospect; without it that of the batch.
        outreach_method: How this prospect is written to.
        is_connected: Whether the prospect is a LinkedIn connection of the user already.
        use_prior_contact: Whether earlier contact is looked up for this draft; without it, or null, as the batch says.
        ai_context: Facts for the AI that writes. They are laid over those of the batch, key by key, and win.
        priority: Place in the queue when sending is slowed down, 0 to 10; higher goes first.
        inmail_subscription: Plan whose credit is spent when the method is `inmail`. Null, or left out, the server chooses.

    """

    external_id: str
    name: str
    email: str | None
    linkedin_url: str | None
    provider_id: str | None
    current_title: str | None
    current_company: str | None
    is_priority: bool | None
    selected_channel: ChannelType | None
    outreach_method: DraftOutreachMethod | None
    is_connected: bool | None
    use_prior_contact: bool | None
    ai_context: dict[str, Any] | None
    priority: int | None
    inmail_subscription: InmailSubscription | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "external_id": Field("external_id", required=True),
        "name": Field("name", required=True),
        "email": Field("email"),
        "linkedin_url": Field("linkedin_url"),
        "provider_id": Field("provider_id"),
        "current_title": Field("current_title"),
        "current_company": Field("current_company"),
        "is_priority": Field("is_priority"),
        "selected_channel": Field("selected_channel", Ref("channel_type", "ChannelType")),
        "outreach_method": Field("outreach_method", Ref("draft_outreach_method", "DraftOutreachMethod")),
        "is_connected": Field("is_connected"),
        "use_prior_contact": Field("use_prior_contact"),
        "ai_context": Field("ai_context"),
        "priority": Field("priority"),
        "inmail_subscription": Field("inmail_subscription", Ref("inmail_subscription", "InmailSubscription")),
    }

    def __init__(
        self,
        *,
        external_id: str,
        name: str,
        email: str | None | Unset = UNSET,
        linkedin_url: str | None | Unset = UNSET,
        provider_id: str | None | Unset = UNSET,
        current_title: str | None | Unset = UNSET,
        current_company: str | None | Unset = UNSET,
        is_priority: bool | None | Unset = UNSET,
        selected_channel: ChannelType | str | None | Unset = UNSET,
        outreach_method: DraftOutreachMethod | str | None | Unset = UNSET,
        is_connected: bool | None | Unset = UNSET,
        use_prior_contact: bool | None | Unset = UNSET,
        ai_context: Mapping[str, Any] | None | Unset = UNSET,
        priority: int | None | Unset = UNSET,
        inmail_subscription: InmailSubscription | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["external_id"] = external_id
        wire["name"] = name
        if email is not UNSET:
            wire["email"] = email
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if provider_id is not UNSET:
            wire["provider_id"] = provider_id
        if current_title is not UNSET:
            wire["current_title"] = current_title
        if current_company is not UNSET:
            wire["current_company"] = current_company
        if is_priority is not UNSET and is_priority is not None:
            wire["is_priority"] = is_priority
        if selected_channel is not UNSET:
            wire["selected_channel"] = selected_channel
        if outreach_method is not UNSET:
            wire["outreach_method"] = outreach_method
        if is_connected is not UNSET:
            wire["is_connected"] = is_connected
        if use_prior_contact is not UNSET:
            wire["use_prior_contact"] = use_prior_contact
        if ai_context is not UNSET:
            wire["ai_context"] = ai_context
        if priority is not UNSET and priority is not None:
            wire["priority"] = priority
        if inmail_subscription is not UNSET:
            wire["inmail_subscription"] = inmail_subscription
