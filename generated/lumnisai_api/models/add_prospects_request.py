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
    from .campaign_prospect_input import CampaignProspectInput


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class AddProspectsRequest(Model):
    """People to add to a campaign.

    Attributes:
        prospects: The people. Not settled: how many at once.

    """

    prospects: list[CampaignProspectInput]

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospects": Field("prospects", many(Ref("campaign_prospect_input", "CampaignProspectInput")), required=True),
    }

    def __init__(
        self,
        *,
        prospects: Sequence[CampaignProspectInput | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["prospects"] = prospects
