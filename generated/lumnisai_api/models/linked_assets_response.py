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
    from .outreach_asset_response import OutreachAssetResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class LinkedAssetsResponse(Model):
    """Assets attached to a campaign.

    Attributes:
        items: The assets.

    """

    items: list[OutreachAssetResponse]

    _fields: ClassVar[Mapping[str, Field]] = {
        "items": Field("items", many(Ref("outreach_asset_response", "OutreachAssetResponse")), required=True),
    }

    def __init__(
        self,
        *,
        items: Sequence[OutreachAssetResponse | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["items"] = items
