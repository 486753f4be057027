# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_datetime,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .contact_relationship_status import ContactRelationshipStatus
    from .contact_score import ContactScore


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContactRelationshipResponse(Model):
    """One page of contacts.

    Attributes:
        contacts: The contacts of this page.
        total_contacts: Contacts in all.
        provider: Mailbox that was used, probably `gmail` or `outlook`.
        status: State of the computation.
        cached_at: When the figures were worked out, if they were kept.
        stale_after: When they are out of date.
        is_cached: Whether they were kept from before.
        message: Text for people.
        available_providers: Mailboxes that the user has connected, probably `gmail` and `outlook`.
        error_message: Why it failed.

    """

    contacts: list[ContactScore]
    total_contacts: int
    provider: str | None
    status: ContactRelationshipStatus
    cached_at: datetime.datetime | None
    stale_after: datetime.datetime | None
    is_cached: bool
    message: str | None
    available_providers: list[str] | None
    error_message: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "contacts": Field("contacts", many(Ref("contact_score", "ContactScore")), required=True),
        "total_contacts": Field("total_contacts", required=True),
        "provider": Field("provider", required=True),
        "status": Field("status", Ref("contact_relationship_status", "ContactRelationshipStatus"), required=True),
        "cached_at": Field("cached_at", decode_datetime, required=True),
        "stale_after": Field("stale_after", decode_datetime, required=True),
        "is_cached": Field("is_cached", required=True),
        "message": Field("message", required=True),
        "available_providers": Field("available_providers", many(decode_str), required=True),
        "error_message": Field("error_message", required=True),
    }

    def __init__(
        self,
        *,
        contacts: Sequence[ContactScore | Mapping[str, Any]],
        total_contacts: int,
        provider: str | None,
        status: ContactRelationshipStatus | str,
        cached_at: datetime.datetime | str | None,
        stale_after: datetime.datetime | str | None,
        is_cached: bool,
        message: str | None,
        available_providers: Sequence[str] | None,
        error_message: str | None,
    ) -> None:
        wire = self._start()
        wire["contacts"] = contacts
        wire["total_contacts"] = total_contacts
        wire["provider"] = provider
        wire["status"] = status
        wire["cached_at"] = cached_at
        wire["stale_after"] = stale_after
        wire["is_cached"] = is_cached
        wire["message"] = message
        wire["available_providers"] = available_providers
        wire["error_message"] = error_message
