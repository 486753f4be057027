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
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .agent_cost_stats import AgentCostStats
    from .criteria_metadata import CriteriaMetadata
    from .discovery_trace import DiscoveryTrace
    from .resolved_competitor_target import ResolvedCompetitorTarget
    from .validated_candidate import ValidatedCandidate


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CompetitorPostEngagementOutput(Model):
    """Result (`structured_response`) of the agent `competitor_post_engagement`. It can be told by
    `provenance_attached`.

    Attributes:
        candidates: People who engaged, best `overall_score` first, cut to `limit`.
        competitors_resolved: Competitors that were used.
        cost_stats: Credits of a run; may be 0 until the server accounts for them.
        provenance_attached: Whether facts on competitor and post are joined to `engagement_data`.
        criteria: Criteria that were made or taken over.
        discovered_competitors: Domains found by discovery.
        discovery_trace: How discovery went.
        agent_params: Parameters in force, after validation.

    """

    candidates: list[ValidatedCandidate]
    competitors_resolved: list[ResolvedCompetitorTarget]
    cost_stats: AgentCostStats
    provenance_attached: bool
    criteria: CriteriaMetadata | None
    discovered_competitors: list[str] | None
    discovery_trace: DiscoveryTrace | None
    agent_params: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", many(Ref("validated_candidate", "ValidatedCandidate")), required=True),
        "competitors_resolved": Field(
            "competitors_resolved", many(Ref("resolved_competitor_target", "ResolvedCompetitorTarget")), required=True
        ),
        "cost_stats": Field("cost_stats", Ref("agent_cost_stats", "AgentCostStats"), required=True),
        "provenance_attached": Field("provenance_attached", required=True),
        "criteria": Field("criteria", Ref("criteria_metadata", "CriteriaMetadata")),
        "discovered_competitors": Field("discovered_competitors", many(decode_str)),
        "discovery_trace": Field("discovery_trace", Ref("discovery_trace", "DiscoveryTrace")),
        "agent_params": Field("agent_params"),
    }
    _open = True

    def __init__(
        self,
        *,
        candidates: Sequence[ValidatedCandidate | Mapping[str, Any]],
        competitors_resolved: Sequence[ResolvedCompetitorTarget | Mapping[str, Any]],
        cost_stats: AgentCostStats | Mapping[str, Any],
        provenance_attached: bool,
        criteria: CriteriaMetadata | Mapping[str, Any] | None | Unset = UNSET,
        discovered_competitors: Sequence[str] | None | Unset = UNSET,
        discovery_trace: DiscoveryTrace | Mapping[str, Any] | None | Unset = UNSET,
        agent_params: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["candidates"] = candidates
        wire["competitors_resolved"] = competitors_resolved
        wire["cost_stats"] = cost_stats
        wire["provenance_attached"] = provenance_attached
        if criteria is not UNSET:
            wire["criteria"] = criteria
        if discovered_competitors is not UNSET:
            wire["discovered_competitors"] = discovered_competitors
        if discovery_trace is not UNSET:
            wire["discovery_trace"] = discovery_trace
        if agent_params is not UNSET:
            wire["agent_params"] = agent_params
