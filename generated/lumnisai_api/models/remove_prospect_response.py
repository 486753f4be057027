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
class RemoveProspectResponse(Model):
    """Confirmation that a person was removed from a campaign.

    Attributes:
        success: Whether it was done.

    """

    success: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
    }

    def __init__(
        self,
        *,
        success: bool,
    ) -> None:
        wire = self._start()
        wire["success"] = success
