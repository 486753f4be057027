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
class EmailOrgHealthResponse(Model):
    """Health of a sending organisation.

    Attributes:
        organization_id: Id of the organisation.
        domains: Number of domains by state. Not settled: the keys.
        mailboxes: Number of mailboxes by state. Not settled: the keys.
        sends_today: Emails sent today.
        daily_capacity: Emails that can be sent per day.

    """

    organization_id: str
    domains: dict[str, int]
    mailboxes: dict[str, int]
    sends_today: int
    daily_capacity: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "organization_id": Field("organization_id", required=True),
        "domains": Field("domains", required=True),
        "mailboxes": Field("mailboxes", required=True),
        "sends_today": Field("sends_today", required=True),
        "daily_capacity": Field("daily_capacity", required=True),
    }

    def __init__(
        self,
        *,
        organization_id: str,
        domains: Mapping[str, int],
        mailboxes: Mapping[str, int],
        sends_today: int,
        daily_capacity: int,
    ) -> None:
        wire = self._start()
        wire["organization_id"] = organization_id
        wire["domains"] = domains
        wire["mailboxes"] = mailboxes
        wire["sends_today"] = sends_today
        wire["daily_capacity"] = daily_capacity
