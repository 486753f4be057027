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
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .post_engagement_type import PostEngagementType
    from .posts_date_range import PostsDateRange


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CompetitorPostEngagementParams(Model):
    """Parameters (`specialized_agent_params`) of the agent `competitor_post_engagement`, which finds people who engage
    with posts of competitors; the message describes the persona to score them against. Exactly one of `company` and
    `competitors` is needed; a blank text and an empty list count as absent, but may be sent. Needs keys for Fiber
    and CrustData, for discovery and validation Exa too; Firecrawl makes discovery better and EnrichLayer fills in
    employers. With 100 people and a month it takes about 90 to 120 seconds and costs about 14 to 18 USD. Not
    settled: whether criteria of earlier runs can be taken over.

    Attributes:
        company: Domain or name of the company whose competitors are to be discovered.
        competitors: Domains or names of competitors; no discovery then, and no cap by `max_competitors`.
        company_context: What the company sells, to settle ambiguous domains; for discovery.
        company_examples: Known competitors as anchors; for discovery.
        limit: The most people wanted.
        posts_date_range: A time window that ends now. Keyword search in posts (agents `deep_people_search` and
            `competitor_post_engagement`) goes back one year at most: `past-2-years` and `past-3-years` act as
            `past-year` there, and `past-6-months` is cut to the exact window afterwards, which may give fewer hits.
            Only `competitor_rep_engagement` uses the long windows in full, about three years. Not settled: what
            `content_intelligence` makes of windows beyond a year.
        engagement_types: Whom to draw from posts, which also decides how posts are ranked; both kinds when left out.
        include_company_posts: Use the competitors' company pages.
        include_exec_posts: Use posts of the competitors' executives.
        exclude_competitor_employees: Leave out people who work at one of the competitors.
        exec_titles: Titles that count as executive; a title fits when it is close to one of them. When left out: Founder,
            Co-Founder, CEO, CTO, COO, CFO, CRO, CMO, VP and Chief.
        max_competitors: Competitors kept after ranking; for discovery.
        max_execs_per_target: Executives per competitor.
        max_posts_per_target: Posts per competitor.
        max_reactors_per_post: Reactors per post.
        max_comments_per_post: Commenters per post.
        thorough_enrichment: Enrich everybody before the first filter; on big runs about 20 times the cost of enrichment.
        deep_validation_use_relevance_reranker: Add a re-ranking by a small model; it changes the order only. On when left out. Published clients always
            send it, true unless told otherwise.

    """

    company: str | None
    competitors: list[str] | None
    company_context: str | None
    company_examples: list[str] | None
    limit: int | None
    posts_date_range: PostsDateRange | None
    engagement_types: list[PostEngagementType] | None
    include_company_posts: bool | None
    include_exec_posts: bool | None
    exclude_competitor_employees: bool | None
    exec_titles: list[str] | None
    max_competitors: int | None
    max_execs_per_target: int | None
    max_posts_per_target: int | None
    max_reactors_per_post: int | None
    max_comments_per_post: int | None
    thorough_enrichment: bool | None
    deep_validation_use_relevance_reranker: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "company": Field("company"),
        "competitors": Field("competitors", many(decode_str)),
        "company_context": Field("company_context"),
        "company_examples": Field("company_examples", many(decode_str)),
        "limit": Field("limit"),
        "posts_date_range": Field("posts_date_range", Ref("posts_date_range", "PostsDateRange")),
        "engagement_types": Field("engagement_types", many(Ref("post_engagement_type", "PostEngagementType"))),
        "include_company_posts": Field("include_company_posts"),
        "include_exec_posts": Field("include_exec_posts"),
        "exclude_competitor_employees": Field("exclude_competitor_employees"),
        "exec_titles": Field("exec_titles", many(decode_str)),
        "max_competitors": Field("max_competitors"),
        "max_execs_per_target": Field("max_execs_per_target"),
        "max_posts_per_target": Field("max_posts_per_target"),
        "max_reactors_per_post": Field("max_reactors_per_post"),
        "max_comments_per_post": Field("max_comments_per_post"),
        "thorough_enrichment": Field("thorough_enrichment"),
        "deep_validation_use_relevance_reranker": Field("deep_validation_use_relevance_reranker"),
    }
    _open = True

    def __init__(
        self,
        *,
        company: str | None | Unset = UNSET,
        competitors: Sequence[str] | None | Unset = UNSET,
        company_context: str | None | Unset = UNSET,
        company_examples: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        posts_date_range: PostsDateRange | str | None | Unset = UNSET,
        engagement_types: Sequence[PostEngagementType | str] | None | Unset = UNSET,
        include_company_posts: bool | None | Unset = UNSET,
        include_exec_posts: bool | None | Unset = UNSET,
        exclude_competitor_employees: bool | None | Unset = UNSET,
        exec_titles: Sequence[str] | None | Unset = UNSET,
        max_competitors: int | None | Unset = UNSET,
        max_execs_per_target: int | None | Unset = UNSET,
        max_posts_per_target: int | None | Unset = UNSET,
        max_reactors_per_post: int | None | Unset = UNSET,
        max_comments_per_post: int | None | Unset = UNSET,
        thorough_enrichment: bool | None | Unset = UNSET,
        deep_validation_use_relevance_reranker: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if company is not UNSET and company is not None:
            wire["company"] = company
        if competitors is not UNSET and competitors is not None:
            wire["competitors"] = competitors
        if company_context is not UNSET and company_context is not None:
            wire["company_context"] = company_context
        if company_examples is not UNSET and company_examples is not None:
            wire["company_examples"] = company_examples
        if limit is not UNSET and limit is not None:
            wire["limit"] = limit
        if posts_date_range is not UNSET and posts_date_range is not None:
            wire["posts_date_range"] = posts_date_range
        if engagement_types is not UNSET and engagement_types is not None:
            wire["engagement_types"] = engagement_types
        if include_company_posts is not UNSET and include_company_posts is not None:
            wire["include_company_posts"] = include_company_posts
        if include_exec_posts is not UNSET and include_exec_posts is not None:
            wire["include_exec_posts"] = include_exec_posts
        if exclude_competitor_employees is not UNSET and exclude_competitor_employees is not None:
            wire["exclude_competitor_employees"] = exclude_competitor_employees
        if exec_titles is not UNSET and exec_titles is not None:
            wire["exec_titles"] = exec_titles
        if max_competitors is not UNSET and max_competitors is not None:
            wire["max_competitors"] = max_competitors
        if max_execs_per_target is not UNSET and max_execs_per_target is not None:
            wire["max_execs_per_target"] = max_execs_per_target
        if max_posts_per_target is not UNSET and max_posts_per_target is not None:
            wire["max_posts_per_target"] = max_posts_per_target
        if max_reactors_per_post is not UNSET and max_reactors_per_post is not None:
            wire["max_reactors_per_post"] = max_reactors_per_post
        if max_comments_per_post is not UNSET and max_comments_per_post is not None:
            wire["max_comments_per_post"] = max_comments_per_post
        if thorough_enrichment is not UNSET and thorough_enrichment is not None:
            wire["thorough_enrichment"] = thorough_enrichment
        if deep_validation_use_relevance_reranker is not UNSET and deep_validation_use_relevance_reranker is not None:
            wire["deep_validation_use_relevance_reranker"] = deep_validation_use_relevance_reranker
