# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .rate_limit_info import RateLimitInfo


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class RateLimitData(Model):
    """Limits by channel, in a batch poll.

    Attributes:
        linkedin: Limits on LinkedIn; the keys are presumably values of `LinkedInAction`.
        email: Limits of email. Not settled: whether the key is `send` or `email`.

    """

    linkedin: dict[str, RateLimitInfo]
    email: dict[str, RateLimitInfo]

    _fields: ClassVar[Mapping[str, Field]] = {
        "linkedin": Field("linkedin", mapping(Ref("rate_limit_info", "RateLimitInfo")), required=True),
        "email": Field("email", mapping(Ref("rate_limit_info", "RateLimitInfo")), required=True),
    }

    def __init__(
        self,
        *,
        linkedin: Mapping[str, RateLimitInfo],
        email: Mapping[str, RateLimitInfo],
    ) -> None:
        wire = self._start()
        wire["linkedin"] = linkedin
        wire["email"] = email
