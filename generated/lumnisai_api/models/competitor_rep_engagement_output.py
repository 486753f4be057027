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
    from .criteria_metadata import CriteriaMetadata
    from .discovery_trace import DiscoveryTrace
    from .rep_engagement_stats import RepEngagementStats
    from .resolved_competitor_target import ResolvedCompetitorTarget
    from .validated_candidate import ValidatedCandidate


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CompetitorRepEngagementOutput(Model):
    """Result (`structured_response`) of the agent `competitor_rep_engagement`. It can be told by
    `rep_engagement_stats` and `resolution_warnings`.

    Attributes:
        candidates: Authors of posts by rank, cut to `limit`; their `engagement_data` holds RepEngagementData.
        competitors_resolved: Competitors whose reps were read.
        criteria: Criteria that were made or taken over.
        resolution_warnings: Domains that belong to another company than expected.
        discovered_competitors: Domains found by discovery.
        discovery_trace: How discovery went.
        rep_engagement_stats: Counts.
        agent_params: Parameters in force.

    """

    candidates: list[ValidatedCandidate]
    competitors_resolved: list[ResolvedCompetitorTarget]
    criteria: CriteriaMetadata | None
    resolution_warnings: list[str] | None
    discovered_competitors: list[str] | None
    discovery_trace: DiscoveryTrace | None
    rep_engagement_stats: RepEngagementStats | None
    agent_params: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", many(Ref("validated_candidate", "ValidatedCandidate")), required=True),
        "competitors_resolved": Field(
            "competitors_resolved", many(Ref("resolved_competitor_target", "ResolvedCompetitorTarget")), required=True
        ),
        "criteria": Field("criteria", Ref("criteria_metadata", "CriteriaMetadata")),
        "resolution_warnings": Field("resolution_warnings", many(decode_str)),
        "discovered_competitors": Field("discovered_competitors", many(decode_str)),
        "discovery_trace": Field("discovery_trace", Ref("discovery_trace", "DiscoveryTrace")),
        "rep_engagement_stats": Field("rep_engagement_stats", Ref("rep_engagement_stats", "RepEngagementStats")),
        "agent_params": Field("agent_params"),
    }
    _open = True

    def __init__(
        self,
        *,
        candidates: Sequence[ValidatedCandidate | Mapping[str, Any]],
        competitors_resolved: Sequence[ResolvedCompetitorTarget | Mapping[str, Any]],
        criteria: CriteriaMetadata | Mapping[str, Any] | None | Unset = UNSET,
        resolution_warnings: Sequence[str] | None | Unset = UNSET,
        discovered_competitors: Sequence[str] | None | Unset = UNSET,
        discovery_trace: DiscoveryTrace | Mapping[str, Any] | None | Unset = UNSET,
        rep_engagement_stats: RepEngagementStats | Mapping[str, Any] | None | Unset = UNSET,
        agent_params: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["candidates"] = candidates
        wire["competitors_resolved"] = competitors_resolved
        if criteria is not UNSET:
            wire["criteria"] = criteria
        if resolution_warnings is not UNSET:
            wire["resolution_warnings"] = resolution_warnings
        if discovered_competitors is not UNSET:
            wire["discovered_competitors"] = discovered_competitors
        if discovery_trace is not UNSET:
            wire["discovery_trace"] = discovery_trace
        if rep_engagement_stats is not UNSET:
            wire["rep_engagement_stats"] = rep_engagement_stats
        if agent_params is not UNSET:
            wire["agent_params"] = agent_params
