# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_datetime,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EmailOnboardStatusResponse(Model):
    """State of an email set-up.

    Attributes:
        organization_id: Id of the organisation.
        organization_name: Its name.
        phase: Stage of the set-up; values are not known.
        domains: Number of domains by state. Not settled: the keys.
        mailboxes: Number of mailboxes by state. Not settled: the keys.
        estimated_ready_at: When the set-up is expected to be finished.

    """

    organization_id: str
    organization_name: str
    phase: str
    domains: dict[str, int]
    mailboxes: dict[str, int]
    estimated_ready_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "organization_id": Field("organization_id", required=True),
        "organization_name": Field("organization_name", required=True),
        "phase": Field("phase", required=True),
        "domains": Field("domains", required=True),
        "mailboxes": Field("mailboxes", required=True),
        "estimated_ready_at": Field("estimated_ready_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        organization_id: str,
        organization_name: str,
        phase: str,
        domains: Mapping[str, int],
        mailboxes: Mapping[str, int],
        estimated_ready_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["organization_id"] = organization_id
        wire["organization_name"] = organization_name
        wire["phase"] = phase
        wire["domains"] = domains
        wire["mailboxes"] = mailboxes
        if estimated_ready_at is not UNSET:
            wire["estimated_ready_at"] = estimated_ready_at
