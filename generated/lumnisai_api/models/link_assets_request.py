# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class LinkAssetsRequest(Model):
    """Assets to attach to a campaign.

    Attributes:
        asset_ids: Ids of the assets. Not settled: how many at once.

    """

    asset_ids: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "asset_ids": Field("asset_ids", many(decode_str), required=True),
    }

    def __init__(
        self,
        *,
        asset_ids: Sequence[str],
    ) -> None:
        wire = self._start()
        wire["asset_ids"] = asset_ids
