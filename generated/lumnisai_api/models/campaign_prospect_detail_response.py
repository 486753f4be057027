# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .campaign_action_response import CampaignActionResponse
    from .campaign_prospect_response import CampaignProspectResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignProspectDetailResponse(Model):
    """A person in a campaign with everything done about them.

    Attributes:
        prospect: A person in a campaign.
        actions: All actions so far. Not settled: the order.
        pending_action: The open action, if there is one.

    """

    prospect: CampaignProspectResponse
    actions: list[CampaignActionResponse]
    pending_action: CampaignActionResponse | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect": Field("prospect", Ref("campaign_prospect_response", "CampaignProspectResponse"), required=True),
        "actions": Field("actions", many(Ref("campaign_action_response", "CampaignActionResponse")), required=True),
        "pending_action": Field("pending_action", Ref("campaign_action_response", "CampaignActionResponse")),
    }

    def __init__(
        self,
        *,
        prospect: CampaignProspectResponse | Mapping[str, Any],
        actions: Sequence[CampaignActionResponse | Mapping[str, Any]],
        pending_action: CampaignActionResponse | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospect"] = prospect
        wire["actions"] = actions
        if pending_action is not UNSET:
            wire["pending_action"] = pending_action
