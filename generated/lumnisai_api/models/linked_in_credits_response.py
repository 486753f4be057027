# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    many,
    straight,
)

if TYPE_CHECKING:
    from .linked_in_subscription_info import LinkedInSubscriptionInfo
    from .linked_in_subscription_type import LinkedInSubscriptionType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class LinkedInCreditsResponse(Model):
    """InMail credits of a user.

    Attributes:
        subscriptions: One entry per plan.
        is_real_time: Whether they were just read from the provider rather than stored.
        can_send_inmail: Whether an InMail is possible.
        subscription_type: The main plan. Kept for older clients.
        credits_remaining: Credits left over all plans. Kept for older clients.
        credits_updated_at: When the credits were read.

    """

    subscriptions: list[LinkedInSubscriptionInfo]
    is_real_time: bool
    can_send_inmail: bool
    subscription_type: LinkedInSubscriptionType | None
    credits_remaining: int | None
    credits_updated_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "subscriptions": Field(
            "subscriptions", many(Ref("linked_in_subscription_info", "LinkedInSubscriptionInfo")), required=True
        ),
        "is_real_time": Field("is_real_time", required=True),
        "can_send_inmail": Field("can_send_inmail", required=True),
        "subscription_type": Field("subscription_type", Ref("linked_in_subscription_type", "LinkedInSubscriptionType")),
        "credits_remaining": Field("credits_remaining"),
        "credits_updated_at": Field("credits_updated_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        subscriptions: Sequence[LinkedInSubscriptionInfo | Mapping[str, Any]],
        is_real_time: bool,
        can_send_inmail: bool,
        subscription_type: LinkedInSubscriptionType | str | None | Unset = UNSET,
        credits_remaining: int | None | Unset = UNSET,
        credits_updated_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["subscriptions"] = subscriptions
        wire["is_real_time"] = is_real_time
        wire["can_send_inmail"] = can_send_inmail
        if subscription_type is not UNSET:
            wire["subscription_type"] = subscription_type
        if credits_remaining is not UNSET:
            wire["credits_remaining"] = credits_remaining
        if credits_updated_at is not UNSET:
            wire["credits_updated_at"] = credits_updated_at
