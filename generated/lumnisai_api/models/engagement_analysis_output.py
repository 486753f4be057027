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
    from .content_intelligence_output_name import ContentIntelligenceOutputName
    from .engagement_analysis_scope import EngagementAnalysisScope
    from .opportunity import Opportunity
    from .pain_point import PainPoint
    from .period_insight import PeriodInsight
    from .takeaway import Takeaway
    from .theme_trend import ThemeTrend
    from .top_voice import TopVoice


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EngagementAnalysisOutput(Model):
    """Analysis of what an audience engages with; an artifact of `content_intelligence`.

    Attributes:
        artifact: An artifact that the agent `content_intelligence` makes.
        n: Number of items. Not settled: of which.
        periods: Slices of time.
        takeaways: Conclusions.
        summary: Summary in words.
        theme_stats: Themes over time.
        opportunities: Topics to make use of.
        pain_points: Pains that show.
        top_voices: Leading authors.
        segmentation_reasoning: Why these slices of time.
        scope: Data that was covered.
        chunks: Chunks the work was done in.
        note: A remark.

    """

    artifact: ContentIntelligenceOutputName
    n: int
    periods: list[PeriodInsight]
    takeaways: list[Takeaway]
    summary: str
    theme_stats: list[ThemeTrend] | None
    opportunities: list[Opportunity] | None
    pain_points: list[PainPoint] | None
    top_voices: list[TopVoice] | None
    segmentation_reasoning: str | None
    scope: EngagementAnalysisScope | None
    chunks: int | None
    note: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "artifact": Field("artifact", Ref("content_intelligence_output_name", "ContentIntelligenceOutputName"), required=True),
        "n": Field("n", required=True),
        "periods": Field("periods", many(Ref("period_insight", "PeriodInsight")), required=True),
        "takeaways": Field("takeaways", many(Ref("takeaway", "Takeaway")), required=True),
        "summary": Field("summary", required=True),
        "theme_stats": Field("theme_stats", many(Ref("theme_trend", "ThemeTrend"))),
        "opportunities": Field("opportunities", many(Ref("opportunity", "Opportunity"))),
        "pain_points": Field("pain_points", many(Ref("pain_point", "PainPoint"))),
        "top_voices": Field("top_voices", many(Ref("top_voice", "TopVoice"))),
        "segmentation_reasoning": Field("segmentation_reasoning"),
        "scope": Field("scope", Ref("engagement_analysis_scope", "EngagementAnalysisScope")),
        "chunks": Field("chunks"),
        "note": Field("note"),
    }

    def __init__(
        self,
        *,
        artifact: ContentIntelligenceOutputName | str,
        n: int,
        periods: Sequence[PeriodInsight | Mapping[str, Any]],
        takeaways: Sequence[Takeaway | Mapping[str, Any]],
        summary: str,
        theme_stats: Sequence[ThemeTrend | Mapping[str, Any]] | None | Unset = UNSET,
        opportunities: Sequence[Opportunity | Mapping[str, Any]] | None | Unset = UNSET,
        pain_points: Sequence[PainPoint | Mapping[str, Any]] | None | Unset = UNSET,
        top_voices: Sequence[TopVoice | Mapping[str, Any]] | None | Unset = UNSET,
        segmentation_reasoning: str | None | Unset = UNSET,
        scope: EngagementAnalysisScope | Mapping[str, Any] | None | Unset = UNSET,
        chunks: int | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["artifact"] = artifact
        wire["n"] = n
        wire["periods"] = periods
        wire["takeaways"] = takeaways
        wire["summary"] = summary
        if theme_stats is not UNSET:
            wire["theme_stats"] = theme_stats
        if opportunities is not UNSET:
            wire["opportunities"] = opportunities
        if pain_points is not UNSET:
            wire["pain_points"] = pain_points
        if top_voices is not UNSET:
            wire["top_voices"] = top_voices
        if segmentation_reasoning is not UNSET:
            wire["segmentation_reasoning"] = segmentation_reasoning
        if scope is not UNSET:
            wire["scope"] = scope
        if chunks is not UNSET:
            wire["chunks"] = chunks
        if note is not UNSET:
            wire["note"] = note
