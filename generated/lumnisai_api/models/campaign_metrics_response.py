# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .funnel_stage import FunnelStage
    from .stopped_breakdown import StoppedBreakdown


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignMetricsResponse(Model):
    """Figures about a campaign.

    Attributes:
        total_prospects: Prospects in all.
        funnel: Stages that prospects reached, such as `engaged`, `connected`, `replied` or `meeting_booked`; the keys
            are open.
        stopped: Prospects on whom work has ended.
        pending_approval: Actions that wait for a person.
        action_summary: Number of actions, by keys such as `total_actions`, `executed` or `pending_approval`; the keys are open.
        action_types: Number of actions, by kind and then state. Not settled: the keys, probably values of
            `CampaignActionType` outside and of `CampaignActionStatus` inside.
        active_prospects: Prospects still worked on; not always sent.
        rate_limited: How much was held back by rate limits; the keys are open. Not always sent.

    """

    total_prospects: int
    funnel: dict[str, FunnelStage]
    stopped: StoppedBreakdown
    pending_approval: int
    action_summary: dict[str, int]
    action_types: dict[str, dict[str, int]]
    active_prospects: int | None
    rate_limited: dict[str, int] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "total_prospects": Field("total_prospects", required=True),
        "funnel": Field("funnel", mapping(Ref("funnel_stage", "FunnelStage")), required=True),
        "stopped": Field("stopped", Ref("stopped_breakdown", "StoppedBreakdown"), required=True),
        "pending_approval": Field("pending_approval", required=True),
        "action_summary": Field("action_summary", required=True),
        "action_types": Field("action_types", required=True),
        "active_prospects": Field("active_prospects"),
        "rate_limited": Field("rate_limited"),
    }

    def __init__(
        self,
        *,
        total_prospects: int,
        funnel: Mapping[str, FunnelStage],
        stopped: StoppedBreakdown | Mapping[str, Any],
        pending_approval: int,
        action_summary: Mapping[str, int],
        action_types: Mapping[str, dict[str, int]],
        active_prospects: int | None | Unset = UNSET,
        rate_limited: Mapping[str, int] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["total_prospects"] = total_prospects
        wire["funnel"] = funnel
        wire["stopped"] = stopped
        wire["pending_approval"] = pending_approval
        wire["action_summary"] = action_summary
        wire["action_types"] = action_types
        if active_prospects is not UNSET:
            wire["active_prospects"] = active_prospects
        if rate_limited is not UNSET:
            wire["rate_limited"] = rate_limited
