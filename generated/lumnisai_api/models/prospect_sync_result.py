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
    from .prospect_sync_status import ProspectSyncStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ProspectSyncResult(Model):
    """Outcome of the sync with one prospect.

    Attributes:
        messages_synced: Number of messages taken over; 0 when there were none.
        status: Outcome of the sync with one prospect.
        prospect_id: Id that the caller has for the prospect.
        email: Email address.
        linkedin_url: Address of the LinkedIn profile.
        conversation_id: The conversation, when one was found.
        error: Why the sync failed.

    """

    messages_synced: int
    status: ProspectSyncStatus
    prospect_id: str | None
    email: str | None
    linkedin_url: str | None
    conversation_id: UUID | None
    error: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "messages_synced": Field("messages_synced", required=True),
        "status": Field("status", Ref("prospect_sync_status", "ProspectSyncStatus"), required=True),
        "prospect_id": Field("prospect_id"),
        "email": Field("email"),
        "linkedin_url": Field("linkedin_url"),
        "conversation_id": Field("conversation_id", decode_uuid),
        "error": Field("error"),
    }

    def __init__(
        self,
        *,
        messages_synced: int,
        status: ProspectSyncStatus | str,
        prospect_id: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        linkedin_url: str | None | Unset = UNSET,
        conversation_id: UUID | str | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["messages_synced"] = messages_synced
        wire["status"] = status
        if prospect_id is not UNSET:
            wire["prospect_id"] = prospect_id
        if email is not UNSET:
            wire["email"] = email
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if conversation_id is not UNSET:
            wire["conversation_id"] = conversation_id
        if error is not UNSET:
            wire["error"] = error
