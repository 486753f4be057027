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
    many,
    straight,
)

if TYPE_CHECKING:
    from .content_intelligence_output_name import ContentIntelligenceOutputName
    from .posts_date_range import PostsDateRange


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContentIntelligenceResolvedParams(Model):
    """Parameters of `content_intelligence` in force.

    Attributes:
        limit: Size of the audience.
        posts_date_range: A time window that ends now. Keyword search in posts (agents `deep_people_search` and
            `competitor_post_engagement`) goes back one year at most: `past-2-years` and `past-3-years` act as
            `past-year` there, and `past-6-months` is cut to the exact window afterwards, which may give fewer hits.
            Only `competitor_rep_engagement` uses the long windows in full, about three years. Not settled: what
            `content_intelligence` makes of windows beyond a year.
        posts_enable_filtering: Whether junk posts are flagged.
        outputs: Artifacts made.
        exa_results_per_query: Hits asked of each Exa query.
        reuse_package_from: Response whose package was used again.

    """

    limit: int
    posts_date_range: PostsDateRange
    posts_enable_filtering: bool
    outputs: list[ContentIntelligenceOutputName]
    exa_results_per_query: int | None
    reuse_package_from: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "limit": Field("limit", required=True),
        "posts_date_range": Field("posts_date_range", Ref("posts_date_range", "PostsDateRange"), required=True),
        "posts_enable_filtering": Field("posts_enable_filtering", required=True),
        "outputs": Field(
            "outputs", many(Ref("content_intelligence_output_name", "ContentIntelligenceOutputName")), required=True
        ),
        "exa_results_per_query": Field("exa_results_per_query"),
        "reuse_package_from": Field("reuse_package_from"),
    }

    def __init__(
        self,
        *,
        limit: int,
        posts_date_range: PostsDateRange | str,
        posts_enable_filtering: bool,
        outputs: Sequence[ContentIntelligenceOutputName | str],
        exa_results_per_query: int | None | Unset = UNSET,
        reuse_package_from: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["limit"] = limit
        wire["posts_date_range"] = posts_date_range
        wire["posts_enable_filtering"] = posts_enable_filtering
        wire["outputs"] = outputs
        if exa_results_per_query is not UNSET:
            wire["exa_results_per_query"] = exa_results_per_query
        if reuse_package_from is not UNSET:
            wire["reuse_package_from"] = reuse_package_from
