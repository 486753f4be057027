# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignProspectInput(Model):
    """A person to add to a campaign.

    Attributes:
        prospect_id: The caller's own id of the person.
        prospect_external_id: Identity elsewhere, such as the address of a LinkedIn profile.
        prospect_data: Facts about the person for the agent; free-form. Some clients rewrite its keys to snake_case.

    """

    prospect_id: str
    prospect_external_id: str | None
    prospect_data: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect_id": Field("prospect_id", required=True),
        "prospect_external_id": Field("prospect_external_id"),
        "prospect_data": Field("prospect_data"),
    }

    def __init__(
        self,
        *,
        prospect_id: str,
        prospect_external_id: str | None | Unset = UNSET,
        prospect_data: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospect_id"] = prospect_id
        if prospect_external_id is not UNSET and prospect_external_id is not None:
            wire["prospect_external_id"] = prospect_external_id
        if prospect_data is not UNSET and prospect_data is not None:
            wire["prospect_data"] = prospect_data
