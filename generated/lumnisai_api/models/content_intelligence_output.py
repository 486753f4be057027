# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    as_is,
    either,
    straight,
)

if TYPE_CHECKING:
    from .content_intelligence_audience_stats import ContentIntelligenceAudienceStats
    from .content_intelligence_coverage import ContentIntelligenceCoverage
    from .content_intelligence_outputs import ContentIntelligenceOutputs
    from .content_intelligence_package import ContentIntelligencePackage
    from .content_intelligence_resolved_params import ContentIntelligenceResolvedParams
    from .content_intelligence_summary import ContentIntelligenceSummary


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContentIntelligenceOutput(Model):
    """Result (`structured_response`) of the agent `content_intelligence`. It can be told by `outputs` and `coverage`.

    Attributes:
        package: Posts of an audience in one form, stored for later runs.
        summary: Main figures of a run.
        outputs: Artifacts of a run; each one only when it was asked for.
        coverage: How far the collection of posts got.
        audience_stats: Figures of the audience, or an empty object.
        agent_params: Parameters of `content_intelligence` in force.

    """

    package: ContentIntelligencePackage
    summary: ContentIntelligenceSummary
    outputs: ContentIntelligenceOutputs
    coverage: ContentIntelligenceCoverage
    audience_stats: ContentIntelligenceAudienceStats | dict[str, Any]
    agent_params: ContentIntelligenceResolvedParams

    _fields: ClassVar[Mapping[str, Field]] = {
        "package": Field("package", Ref("content_intelligence_package", "ContentIntelligencePackage"), required=True),
        "summary": Field("summary", Ref("content_intelligence_summary", "ContentIntelligenceSummary"), required=True),
        "outputs": Field("outputs", Ref("content_intelligence_outputs", "ContentIntelligenceOutputs"), required=True),
        "coverage": Field("coverage", Ref("content_intelligence_coverage", "ContentIntelligenceCoverage"), required=True),
        "audience_stats": Field(
            "audience_stats",
            either(Ref("content_intelligence_audience_stats", "ContentIntelligenceAudienceStats"), as_is),
            required=True,
        ),
        "agent_params": Field(
            "agent_params", Ref("content_intelligence_resolved_params", "ContentIntelligenceResolvedParams"), required=True
        ),
    }
    _open = True

    def __init__(
        self,
        *,
        package: ContentIntelligencePackage | Mapping[str, Any],
        summary: ContentIntelligenceSummary | Mapping[str, Any],
        outputs: ContentIntelligenceOutputs | Mapping[str, Any],
        coverage: ContentIntelligenceCoverage | Mapping[str, Any],
        audience_stats: ContentIntelligenceAudienceStats | Mapping[str, Any],
        agent_params: ContentIntelligenceResolvedParams | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["package"] = package
        wire["summary"] = summary
        wire["outputs"] = outputs
        wire["coverage"] = coverage
        wire["audience_stats"] = audience_stats
        wire["agent_params"] = agent_params
