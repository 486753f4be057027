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
    from .campaign_response import CampaignResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignListResponse(Model):
    """Campaigns, all at once: nothing is paged.

    Attributes:
        items: The campaigns that fit.

    """

    items: list[CampaignResponse]

    _fields: ClassVar[Mapping[str, Field]] = {
        "items": Field("items", many(Ref("campaign_response", "CampaignResponse")), required=True),
    }

    def __init__(
        self,
        *,
        items: Sequence[CampaignResponse | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["items"] = items
