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
    as_is,
    decode_str,
    either,
    many,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .agent_cost_stats import AgentCostStats
    from .content_intelligence_audience_stats import ContentIntelligenceAudienceStats
    from .content_intelligence_coverage import ContentIntelligenceCoverage
    from .content_intelligence_outputs import ContentIntelligenceOutputs
    from .content_intelligence_package import ContentIntelligencePackage
    from .content_intelligence_summary import ContentIntelligenceSummary
    from .criteria_metadata import CriteriaMetadata
    from .criterion_definition import CriterionDefinition
    from .deep_search_preview import DeepSearchPreview
    from .discovery_trace import DiscoveryTrace
    from .engagement_expansion_stats import EngagementExpansionStats
    from .person_result import PersonResult
    from .rep_engagement_stats import RepEngagementStats
    from .resolved_competitor_target import ResolvedCompetitorTarget
    from .validated_candidate import ValidatedCandidate


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class StructuredResponse(Model):
    """What `structured_response` of a run may hold, whichever agent made it. Nothing in it, nor in the response, says
    which agent that was. Every field is optional, others may come, and while a run lasts the object may be partial.
    What one agent gives is in the schema with its name, such as DeepPeopleSearchOutput.

    Attributes:
        criteria: Criteria in force; all agents but `quick_people_search` and `content_intelligence`.
        criteria_definitions: Definitions that scoring used; `deep_people_search` and `people_scoring`.
        column_values: Distinct values per `extraction` column; `deep_people_search` and `people_scoring`. Not settled: whether
            the keys are column names or criterion ids.
        preview: How far a partial result goes; `deep_people_search`.
        candidates: People; all agents but `content_intelligence`. PersonResult is the form of `quick_people_search`.
        competitors_resolved: Competitors that were analysed; the two competitor agents.
        discovered_competitors: Domains found by discovery; the two competitor agents.
        discovery_trace: How discovery went; the two competitor agents.
        cost_stats: Credits; `competitor_post_engagement`.
        provenance_attached: Whether details of posts are joined to the people; `competitor_post_engagement`.
        agent_params: Parameters in force; the competitor agents, `content_intelligence` and `engagement_expansion`.
        resolution_warnings: Domains that belong to another company than expected; `competitor_rep_engagement`.
        rep_engagement_stats: Counts; `competitor_rep_engagement`.
        package: Stored posts; `content_intelligence` and `engagement_expansion`.
        summary: Main figures; `content_intelligence`.
        outputs: Artifacts; `content_intelligence`.
        coverage: How far collection got; `content_intelligence`.
        audience_stats: Figures of the audience, or an empty object; `content_intelligence`.
        expansion_stats: Figures of the walk; `engagement_expansion`.

    """

    criteria: CriteriaMetadata | None
    criteria_definitions: list[CriterionDefinition] | None
    column_values: dict[str, list[str]] | None
    preview: DeepSearchPreview | None
    candidates: list[ValidatedCandidate | PersonResult] | None
    competitors_resolved: list[ResolvedCompetitorTarget] | None
    discovered_competitors: list[str] | None
    discovery_trace: DiscoveryTrace | None
    cost_stats: AgentCostStats | None
    provenance_attached: bool | None
    agent_params: dict[str, Any] | None
    resolution_warnings: list[str] | None
    rep_engagement_stats: RepEngagementStats | None
    package: ContentIntelligencePackage | None
    summary: ContentIntelligenceSummary | None
    outputs: ContentIntelligenceOutputs | None
    coverage: ContentIntelligenceCoverage | None
    audience_stats: ContentIntelligenceAudienceStats | dict[str, Any] | None
    expansion_stats: EngagementExpansionStats | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "criteria": Field("criteria", Ref("criteria_metadata", "CriteriaMetadata")),
        "criteria_definitions": Field("criteria_definitions", many(Ref("criterion_definition", "CriterionDefinition"))),
        "column_values": Field("column_values", mapping(many(decode_str))),
        "preview": Field("preview", Ref("deep_search_preview", "DeepSearchPreview")),
        "candidates": Field(
            "candidates", many(either(Ref("validated_candidate", "ValidatedCandidate"), Ref("person_result", "PersonResult")))
        ),
        "competitors_resolved": Field(
            "competitors_resolved", many(Ref("resolved_competitor_target", "ResolvedCompetitorTarget"))
        ),
        "discovered_competitors": Field("discovered_competitors", many(decode_str)),
        "discovery_trace": Field("discovery_trace", Ref("discovery_trace", "DiscoveryTrace")),
        "cost_stats": Field("cost_stats", Ref("agent_cost_stats", "AgentCostStats")),
        "provenance_attached": Field("provenance_attached"),
        "agent_params": Field("agent_params"),
        "resolution_warnings": Field("resolution_warnings", many(decode_str)),
        "rep_engagement_stats": Field("rep_engagement_stats", Ref("rep_engagement_stats", "RepEngagementStats")),
        "package": Field("package", Ref("content_intelligence_package", "ContentIntelligencePackage")),
        "summary": Field("summary", Ref("content_intelligence_summary", "ContentIntelligenceSummary")),
        "outputs": Field("outputs", Ref("content_intelligence_outputs", "ContentIntelligenceOutputs")),
        "coverage": Field("coverage", Ref("content_intelligence_coverage", "ContentIntelligenceCoverage")),
        "audience_stats": Field(
            "audience_stats", either(Ref("content_intelligence_audience_stats", "ContentIntelligenceAudienceStats"), as_is)
        ),
        "expansion_stats": Field("expansion_stats", Ref("engagement_expansion_stats", "EngagementExpansionStats")),
    }
    _open = True

    def __init__(
        self,
        *,
        criteria: CriteriaMetadata | Mapping[str, Any] | None | Unset = UNSET,
        criteria_definitions: Sequence[CriterionDefinition | Mapping[str, Any]] | None | Unset = UNSET,
        column_values: Mapping[str, list[str]] | None | Unset = UNSET,
        preview: DeepSearchPreview | Mapping[str, Any] | None | Unset = UNSET,
        candidates: Sequence[ValidatedCandidate | Mapping[str, Any] | PersonResult] | None | Unset = UNSET,
        competitors_resolved: Sequence[ResolvedCompetitorTarget | Mapping[str, Any]] | None | Unset = UNSET,
        discovered_competitors: Sequence[str] | None | Unset = UNSET,
        discovery_trace: DiscoveryTrace | Mapping[str, Any] | None | Unset = UNSET,
        cost_stats: AgentCostStats | Mapping[str, Any] | None | Unset = UNSET,
        provenance_attached: bool | None | Unset = UNSET,
        agent_params: Mapping[str, Any] | None | Unset = UNSET,
        resolution_warnings: Sequence[str] | None | Unset = UNSET,
        rep_engagement_stats: RepEngagementStats | Mapping[str, Any] | None | Unset = UNSET,
        package: ContentIntelligencePackage | Mapping[str, Any] | None | Unset = UNSET,
        summary: ContentIntelligenceSummary | Mapping[str, Any] | None | Unset = UNSET,
        outputs: ContentIntelligenceOutputs | Mapping[str, Any] | None | Unset = UNSET,
        coverage: ContentIntelligenceCoverage | Mapping[str, Any] | None | Unset = UNSET,
        audience_stats: ContentIntelligenceAudienceStats | Mapping[str, Any] | None | Unset = UNSET,
        expansion_stats: EngagementExpansionStats | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if criteria is not UNSET:
            wire["criteria"] = criteria
        if criteria_definitions is not UNSET:
            wire["criteria_definitions"] = criteria_definitions
        if column_values is not UNSET:
            wire["column_values"] = column_values
        if preview is not UNSET:
            wire["preview"] = preview
        if candidates is not UNSET:
            wire["candidates"] = candidates
        if competitors_resolved is not UNSET:
            wire["competitors_resolved"] = competitors_resolved
        if discovered_competitors is not UNSET:
            wire["discovered_competitors"] = discovered_competitors
        if discovery_trace is not UNSET:
            wire["discovery_trace"] = discovery_trace
        if cost_stats is not UNSET:
            wire["cost_stats"] = cost_stats
        if provenance_attached is not UNSET:
            wire["provenance_attached"] = provenance_attached
        if agent_params is not UNSET:
            wire["agent_params"] = agent_params
        if resolution_warnings is not UNSET:
            wire["resolution_warnings"] = resolution_warnings
        if rep_engagement_stats is not UNSET:
            wire["rep_engagement_stats"] = rep_engagement_stats
        if package is not UNSET:
            wire["package"] = package
        if summary is not UNSET:
            wire["summary"] = summary
        if outputs is not UNSET:
            wire["outputs"] = outputs
        if coverage is not UNSET:
            wire["coverage"] = coverage
        if audience_stats is not UNSET:
            wire["audience_stats"] = audience_stats
        if expansion_stats is not UNSET:
            wire["expansion_stats"] = expansion_stats
