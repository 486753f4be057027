# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    straight,
)

if TYPE_CHECKING:
    from .linked_in_subscription_feature import LinkedInSubscriptionFeature
    from .linked_in_subscription_type import LinkedInSubscriptionType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class LinkedInSubscriptionInfo(Model):
    """One LinkedIn plan of a user.

    Attributes:
        type_: A LinkedIn plan. Not settled: limits published elsewhere also know `premium_career` and
            `premium_business`.
        feature: The raw name that the provider has for a LinkedIn plan.
        monthly_allowance: Credits given each month.
        max_accumulation: The most credits that can pile up.
        is_active: Whether the plan is in force.
        inmail_credits_remaining: InMail credits left of this plan.
        inmail_credits_updated_at: When they were read.

    """

    type_: LinkedInSubscriptionType
    feature: LinkedInSubscriptionFeature
    monthly_allowance: int
    max_accumulation: int
    is_active: bool
    inmail_credits_remaining: int | None
    inmail_credits_updated_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "type_": Field("type", Ref("linked_in_subscription_type", "LinkedInSubscriptionType"), required=True),
        "feature": Field("feature", Ref("linked_in_subscription_feature", "LinkedInSubscriptionFeature"), required=True),
        "monthly_allowance": Field("monthly_allowance", required=True),
        "max_accumulation": Field("max_accumulation", required=True),
        "is_active": Field("is_active", required=True),
        "inmail_credits_remaining": Field("inmail_credits_remaining"),
        "inmail_credits_updated_at": Field("inmail_credits_updated_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        type_: LinkedInSubscriptionType | str,
        feature: LinkedInSubscriptionFeature | str,
        monthly_allowance: int,
        max_accumulation: int,
        is_active: bool,
        inmail_credits_remaining: int | None | Unset = UNSET,
        inmail_credits_updated_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["type"] = type_
        wire["feature"] = feature
        wire["monthly_allowance"] = monthly_allowance
        wire["max_accumulation"] = max_accumulation
        wire["is_active"] = is_active
        if inmail_credits_remaining is not UNSET:
            wire["inmail_credits_remaining"] = inmail_credits_remaining
        if inmail_credits_updated_at is not UNSET:
            wire["inmail_credits_updated_at"] = inmail_credits_updated_at
