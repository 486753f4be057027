# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

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
    from .linked_in_subscription_type import LinkedInSubscriptionType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class UpdateLinkedInSubscriptionRequest(Model):
    """The LinkedIn plan to record.

    Attributes:
        subscription_type: A LinkedIn plan. Not settled: limits published elsewhere also know `premium_career` and
            `premium_business`.
        inmail_credits: Number of InMail credits, set by hand.

    """

    subscription_type: LinkedInSubscriptionType
    inmail_credits: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "subscription_type": Field(
            "subscription_type", Ref("linked_in_subscription_type", "LinkedInSubscriptionType"), required=True
        ),
        "inmail_credits": Field("inmail_credits"),
    }

    def __init__(
        self,
        *,
        subscription_type: LinkedInSubscriptionType | str,
        inmail_credits: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["subscription_type"] = subscription_type
        if inmail_credits is not UNSET:
            wire["inmail_credits"] = inmail_credits
