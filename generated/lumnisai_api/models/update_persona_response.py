# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class UpdatePersonaResponse(Model):
    """A sender after a change.

    Attributes:
        persona_id: Id of the persona.
        daily_volume_cap: Emails per day now; null when the organisation's own formula applies.
        mailbox_count: Mailboxes now.
        requested_target_mailboxes: Mailboxes that the cap calls for.
        mailboxes_provisioned: Mailboxes newly made. Not settled: whether that is what is counted.
        partial: Whether fewer mailboxes than called for are there.
        shortfall: Mailboxes that are missing.

    """

    persona_id: str
    daily_volume_cap: int | None
    mailbox_count: int
    requested_target_mailboxes: int
    mailboxes_provisioned: int
    partial: bool
    shortfall: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "persona_id": Field("persona_id", required=True),
        "daily_volume_cap": Field("daily_volume_cap", required=True),
        "mailbox_count": Field("mailbox_count", required=True),
        "requested_target_mailboxes": Field("requested_target_mailboxes", required=True),
        "mailboxes_provisioned": Field("mailboxes_provisioned", required=True),
        "partial": Field("partial", required=True),
        "shortfall": Field("shortfall", required=True),
    }

    def __init__(
        self,
        *,
        persona_id: str,
        daily_volume_cap: int | None,
        mailbox_count: int,
        requested_target_mailboxes: int,
        mailboxes_provisioned: int,
        partial: bool,
        shortfall: int,
    ) -> None:
        wire = self._start()
        wire["persona_id"] = persona_id
        wire["daily_volume_cap"] = daily_volume_cap
        wire["mailbox_count"] = mailbox_count
        wire["requested_target_mailboxes"] = requested_target_mailboxes
        wire["mailboxes_provisioned"] = mailboxes_provisioned
        wire["partial"] = partial
        wire["shortfall"] = shortfall
