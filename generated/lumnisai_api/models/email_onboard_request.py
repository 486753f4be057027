# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .contact_details_input import ContactDetailsInput
    from .sender_persona_input import SenderPersonaInput


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EmailOnboardRequest(Model):
    """Email sending to set up.

    Attributes:
        user_id: UUID or email of the user who sets it up.
        organization_name: Name of the organisation.
        primary_website_url: Main website of the organisation.
        physical_address: Postal address.
        daily_volume: Emails wanted per day. Not settled: the range.
        sender_personas: The senders to set up. Not settled: how many there may be.
        contact_details: Whom to name when domains are registered. Not settled: whether that is what the details are for.
        company_description: What the company does.
        volume_mode: How the volume is meant; values are not known, nor what leaving it out means.

    """

    user_id: str
    organization_name: str
    primary_website_url: str
    physical_address: str
    daily_volume: int
    sender_personas: list[SenderPersonaInput]
    contact_details: ContactDetailsInput
    company_description: str | None
    volume_mode: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "organization_name": Field("organization_name", required=True),
        "primary_website_url": Field("primary_website_url", required=True),
        "physical_address": Field("physical_address", required=True),
        "daily_volume": Field("daily_volume", required=True),
        "sender_personas": Field("sender_personas", many(Ref("sender_persona_input", "SenderPersonaInput")), required=True),
        "contact_details": Field("contact_details", Ref("contact_details_input", "ContactDetailsInput"), required=True),
        "company_description": Field("company_description"),
        "volume_mode": Field("volume_mode"),
    }

    def __init__(
        self,
        *,
        user_id: str,
        organization_name: str,
        primary_website_url: str,
        physical_address: str,
        daily_volume: int,
        sender_personas: Sequence[SenderPersonaInput | Mapping[str, Any]],
        contact_details: ContactDetailsInput | Mapping[str, Any],
        company_description: str | None | Unset = UNSET,
        volume_mode: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["organization_name"] = organization_name
        wire["primary_website_url"] = primary_website_url
        wire["physical_address"] = physical_address
        wire["daily_volume"] = daily_volume
        wire["sender_personas"] = sender_personas
        wire["contact_details"] = contact_details
        if company_description is not UNSET and company_description is not None:
            wire["company_description"] = company_description
        if volume_mode is not UNSET and volume_mode is not None:
            wire["volume_mode"] = volume_mode
