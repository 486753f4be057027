# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class LinkAssetsResponse(Model):
    """What came of attaching assets.

    Attributes:
        linked: How many were attached.

    """

    linked: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "linked": Field("linked", required=True),
    }

    def __init__(
        self,
        *,
        linked: int,
    ) -> None:
        wire = self._start()
        wire["linked"] = linked
