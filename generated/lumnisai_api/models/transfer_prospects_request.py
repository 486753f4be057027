# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TransferProspectsRequest(Model):
    """Who moves to which campaign.

    Attributes:
        target_campaign_id: Campaign that receives them; it must have the same owner and be neither stopped nor completed.
        prospect_ids: Who moves (`id` of the entry in the campaign, not the caller's id of the person); everybody when left
            out.

    """

    target_campaign_id: str
    prospect_ids: list[str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "target_campaign_id": Field("target_campaign_id", required=True),
        "prospect_ids": Field("prospect_ids", many(decode_str)),
    }

    def __init__(
        self,
        *,
        target_campaign_id: str,
        prospect_ids: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["target_campaign_id"] = target_campaign_id
        if prospect_ids is not UNSET and prospect_ids is not None:
            wire["prospect_ids"] = prospect_ids
