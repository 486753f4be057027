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
class ContentIntelligenceParams(Model):
    """Parameters (`specialized_agent_params`) of the agent `content_intelligence`; the message describes an audience
    and must not be blank, even when a package is used again. None is required. Published clients call this
    ContentIntelligenceOptions.

    Attributes:
        limit: Size of the audience.
        posts_date_range: A time window that ends now. Keyword search in posts (agents `deep_people_search` and
            `competitor_post_engagement`) goes back one year at most: `past-2-years` and `past-3-years` act as
            `past-year` there, and `past-6-months` is cut to the exact window afterwards, which may give fewer hits.
            Only `competitor_rep_engagement` uses the long windows in full, about three years. Not settled: what
            `content_intelligence` makes of windows beyond a year.
        posts_enable_filtering: Flag junk posts; they are kept.
        exa_results_per_query: Hits asked of each Exa query; 100 is the default of the search lane. Not settled: the upper limit.
        reuse_package_from: Id of an earlier response, normally a UUID, whose package is worked on again without a new search.
        outputs: Artifacts to make; the server chooses when left out, at present all three.

    """

    limit: int | None
    posts_date_range: PostsDateRange | None
    posts_enable_filtering: bool | None
    exa_results_per_query: int | None
    reuse_package_from: str | None
    outputs: list[ContentIntelligenceOutputName] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "limit": Field("limit"),
        "posts_date_range": Field("posts_date_range", Ref("posts_date_range", "PostsDateRange")),
        "posts_enable_filtering": Field("posts_enable_filtering"),
        "exa_results_per_query": Field("exa_results_per_query"),
        "reuse_package_from": Field("reuse_package_from"),
        "outputs": Field("outputs", many(Ref("content_intelligence_output_name", "ContentIntelligenceOutputName"))),
    }
    _open = True

    def __init__(
        self,
        *,
        limit: int | None | Unset = UNSET,
        posts_date_range: PostsDateRange | str | None | Unset = UNSET,
        posts_enable_filtering: bool | None | Unset = UNSET,
        exa_results_per_query: int | None | Unset = UNSET,
        reuse_package_from: str | None | Unset = UNSET,
        outputs: Sequence[ContentIntelligenceOutputName | str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if limit is not UNSET and limit is not None:
            wire["limit"] = limit
        if posts_date_range is not UNSET and posts_date_range is not None:
            wire["posts_date_range"] = posts_date_range
        if posts_enable_filtering is not UNSET and posts_enable_filtering is not None:
            wire["posts_enable_filtering"] = posts_enable_filtering
        if exa_results_per_query is not UNSET and exa_results_per_query is not None:
            wire["exa_results_per_query"] = exa_results_per_query
        if reuse_package_from is not UNSET and reuse_package_from is not None:
            wire["reuse_package_from"] = reuse_package_from
        if outputs is not UNSET and outputs is not None:
            wire["outputs"] = outputs
