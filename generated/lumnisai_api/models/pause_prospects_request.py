# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .campaign_prospect_state import CampaignProspectState


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PauseProspectsRequest(Model):
    """Whom to pause. Not settled: whether one of `prospect_ids` and `states` has to be given, and how the two combine.

    Attributes:
        prospect_ids: Who is paused (`id` of the entry in the campaign, not the caller's id of the person).
        states: Everybody in one of these states is paused.
        reason: Why.

    """

    prospect_ids: list[str] | None
    states: list[CampaignProspectState] | None
    reason: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect_ids": Field("prospect_ids", many(decode_str)),
        "states": Field("states", many(Ref("campaign_prospect_state", "CampaignProspectState"))),
        "reason": Field("reason"),
    }

    def __init__(
        self,
        *,
        prospect_ids: Sequence[str] | None | Unset = UNSET,
        states: Sequence[CampaignProspectState | str] | None | Unset = UNSET,
        reason: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if prospect_ids is not UNSET and prospect_ids is not None:
            wire["prospect_ids"] = prospect_ids
        if states is not UNSET and states is not None:
            wire["states"] = states
        if reason is not UNSET and reason is not None:
            wire["reason"] = reason
