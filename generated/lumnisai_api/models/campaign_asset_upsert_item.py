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
    from .outreach_asset_type import OutreachAssetType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignAssetUpsertItem(Model):
    """An asset to make or find again.

    Attributes:
        name: Display name.
        key: Short key; it probably decides whether an asset is made or found again.
        value: The link or the text. Not settled: what is given for a `file`.
        type_: Kind of an outreach asset.

    """

    name: str
    key: str
    value: str
    type_: OutreachAssetType | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", required=True),
        "key": Field("key", required=True),
        "value": Field("value", required=True),
        "type_": Field("type", Ref("outreach_asset_type", "OutreachAssetType")),
    }

    def __init__(
        self,
        *,
        name: str,
        key: str,
        value: str,
        type_: OutreachAssetType | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["name"] = name
        wire["key"] = key
        wire["value"] = value
        if type_ is not UNSET and type_ is not None:
            wire["type"] = type_
