# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .linked_in_account_rate_limits import LinkedInAccountRateLimits


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class LinkedInAccountRateLimitsUpdate(Model):
    """Changes to the limits of a LinkedIn account.

    Attributes:
        daily_limits: Daily limits of a LinkedIn account; 0 switches an action off, and what is left out stays. The largest
            values come from texts only.

    """

    daily_limits: LinkedInAccountRateLimits

    _fields: ClassVar[Mapping[str, Field]] = {
        "daily_limits": Field("daily_limits", Ref("linked_in_account_rate_limits", "LinkedInAccountRateLimits"), required=True),
    }

    def __init__(
        self,
        *,
        daily_limits: LinkedInAccountRateLimits | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["daily_limits"] = daily_limits
