# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .campaign_action_response import CampaignActionResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignActionListResponse(Model):
    """Actions, a page at a time, without a total.

    Attributes:
        items: The actions that fit.

    """

    items: list[CampaignActionResponse]

    _fields: ClassVar[Mapping[str, Field]] = {
        "items": Field("items", many(Ref("campaign_action_response", "CampaignActionResponse")), required=True),
    }

    def __init__(
        self,
        *,
        items: Sequence[CampaignActionResponse | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["items"] = items
