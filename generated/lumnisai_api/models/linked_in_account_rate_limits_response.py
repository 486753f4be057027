# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_datetime,
    decode_uuid,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class LinkedInAccountRateLimitsResponse(Model):
    """Limits of a LinkedIn account and what was used of them today.

    Attributes:
        account_id: Id of the LinkedIn account.
        daily_limits: Limits in force, by action; presumably the fields of `LinkedInAccountRateLimits`.
        daily_action_counts: Used today, by action; presumably the same keys.
        updated_at: When the limits were last changed.
        last_reset_date: Day on which counting last started anew. Not settled: whether a time comes with it; probably not.

    """

    account_id: UUID
    daily_limits: dict[str, int]
    daily_action_counts: dict[str, int]
    updated_at: datetime.datetime
    last_reset_date: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "account_id": Field("account_id", decode_uuid, required=True),
        "daily_limits": Field("daily_limits", required=True),
        "daily_action_counts": Field("daily_action_counts", required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "last_reset_date": Field("last_reset_date"),
    }

    def __init__(
        self,
        *,
        account_id: UUID | str,
        daily_limits: Mapping[str, int],
        daily_action_counts: Mapping[str, int],
        updated_at: datetime.datetime | str,
        last_reset_date: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["account_id"] = account_id
        wire["daily_limits"] = daily_limits
        wire["daily_action_counts"] = daily_action_counts
        wire["updated_at"] = updated_at
        if last_reset_date is not UNSET:
            wire["last_reset_date"] = last_reset_date
