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
    from .content_intelligence_curation_stats import ContentIntelligenceCurationStats
    from .content_intelligence_output_name import ContentIntelligenceOutputName
    from .engagement_analysis_output import EngagementAnalysisOutput
    from .post_ideas_output import PostIdeasOutput
    from .top_posts_output import TopPostsOutput


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContentIntelligenceOutputs(Model):
    """Artifacts of a run; each one only when it was asked for.

    Attributes:
        outputs_requested: What was asked for.
        curation: Counts of a curation.
        note: A remark.
        top_posts: The best posts.
        post_ideas: Ideas for posts.
        engagement_analysis: Analysis of the engagement.

    """

    outputs_requested: list[ContentIntelligenceOutputName]
    curation: ContentIntelligenceCurationStats
    note: str | None
    top_posts: TopPostsOutput | None
    post_ideas: PostIdeasOutput | None
    engagement_analysis: EngagementAnalysisOutput | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "outputs_requested": Field(
            "outputs_requested", many(Ref("content_intelligence_output_name", "ContentIntelligenceOutputName")), required=True
        ),
        "curation": Field(
            "curation", Ref("content_intelligence_curation_stats", "ContentIntelligenceCurationStats"), required=True
        ),
        "note": Field("note"),
        "top_posts": Field("top_posts", Ref("top_posts_output", "TopPostsOutput")),
        "post_ideas": Field("post_ideas", Ref("post_ideas_output", "PostIdeasOutput")),
        "engagement_analysis": Field("engagement_analysis", Ref("engagement_analysis_output", "EngagementAnalysisOutput")),
    }

    def __init__(
        self,
        *,
        outputs_requested: Sequence[ContentIntelligenceOutputName | str],
        curation: ContentIntelligenceCurationStats | Mapping[str, Any],
        note: str | None | Unset = UNSET,
        top_posts: TopPostsOutput | Mapping[str, Any] | None | Unset = UNSET,
        post_ideas: PostIdeasOutput | Mapping[str, Any] | None | Unset = UNSET,
        engagement_analysis: EngagementAnalysisOutput | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["outputs_requested"] = outputs_requested
        wire["curation"] = curation
        if note is not UNSET:
            wire["note"] = note
        if top_posts is not UNSET:
            wire["top_posts"] = top_posts
        if post_ideas is not UNSET:
            wire["post_ideas"] = post_ideas
        if engagement_analysis is not UNSET:
            wire["engagement_analysis"] = engagement_analysis
