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
    from .campaign_asset_upsert_item import CampaignAssetUpsertItem


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignAssetUpsertRequest(Model):
    """Assets to make or find again, and to attach to a campaign.

    Attributes:
        items: The assets. Not settled: how many at once.

    """

    items: list[CampaignAssetUpsertItem]

    _fields: ClassVar[Mapping[str, Field]] = {
        "items": Field("items", many(Ref("campaign_asset_upsert_item", "CampaignAssetUpsertItem")), required=True),
    }

    def __init__(
        self,
        *,
        items: Sequence[CampaignAssetUpsertItem | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["items"] = items
