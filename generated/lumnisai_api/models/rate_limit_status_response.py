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
    from .action_limit import ActionLimit


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class RateLimitStatusResponse(Model):
    """Limits of a user by channel.

    Attributes:
        linkedin: Limits on LinkedIn; the keys are presumably values of `LinkedInAction`.
        email: Limits of email. Not settled: whether the key is `send` or `email`.

    """

    linkedin: dict[str, ActionLimit]
    email: dict[str, ActionLimit]

    _fields: ClassVar[Mapping[str, Field]] = {
        "linkedin": Field("linkedin", mapping(Ref("action_limit", "ActionLimit")), required=True),
        "email": Field("email", mapping(Ref("action_limit", "ActionLimit")), required=True),
    }

    def __init__(
        self,
        *,
        linkedin: Mapping[str, ActionLimit],
        email: Mapping[str, ActionLimit],
    ) -> None:
        wire = self._start()
        wire["linkedin"] = linkedin
        wire["email"] = email
