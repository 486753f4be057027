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
class CompetitorRepEngagementParams(Model):
    """Parameters (`specialized_agent_params`) of the agent `competitor_rep_engagement`, which finds the authors of
    posts that sales reps of competitors engage with; the message describes the persona to score them against.
    Exactly one of `company` and `competitors` is needed; a blank text and an empty list count as absent, but may be
    sent. Needs keys for Fiber and CrustData, for discovery and validation Exa too; discovery can use Firecrawl. Not
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
        engagement_types: Which of the reps' actions are read; both kinds when left out.
        rep_titles: Titles that count as sales rep. When left out, a list of the server: account executive, SDR, BDR,
            account manager and the like.
        max_reps_per_competitor: Reps per competitor.
        max_engagements_per_rep: Reactions and comments per rep, taken together.
        restrict_engagement_to_tenure: Ignore what a rep did before joining the competitor; without a known start date nothing is ignored.
        exclude_competitor_employees: Leave out people who work at one of the competitors; the reps themselves are left out in any case.
        expand_exclusion_via_discovery: Widen the employers to leave out by a discovery of names; when `competitors` is given.
        max_competitors: Competitors kept after ranking; for discovery.
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
    rep_titles: list[str] | None
    max_reps_per_competitor: int | None
    max_engagements_per_rep: int | None
    restrict_engagement_to_tenure: bool | None
    exclude_competitor_employees: bool | None
    expand_exclusion_via_discovery: bool | None
    max_competitors: int | None
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
        "rep_titles": Field("rep_titles", many(decode_str)),
        "max_reps_per_competitor": Field("max_reps_per_competitor"),
        "max_engagements_per_rep": Field("max_engagements_per_rep"),
        "restrict_engagement_to_tenure": Field("restrict_engagement_to_tenure"),
        "exclude_competitor_employees": Field("exclude_competitor_employees"),
        "expand_exclusion_via_discovery": Field("expand_exclusion_via_discovery"),
        "max_competitors": Field("max_competitors"),
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
        rep_titles: Sequence[str] | None | Unset = UNSET,
        max_reps_per_competitor: int | None | Unset = UNSET,
        max_engagements_per_rep: int | None | Unset = UNSET,
        restrict_engagement_to_tenure: bool | None | Unset = UNSET,
        exclude_competitor_employees: bool | None | Unset = UNSET,
        expand_exclusion_via_discovery: bool | None | Unset = UNSET,
        max_competitors: int | None | Unset = UNSET,
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
        if rep_titles is not UNSET and rep_titles is not None:
            wire["rep_titles"] = rep_titles
        if max_reps_per_competitor is not UNSET and max_reps_per_competitor is not None:
            wire["max_reps_per_competitor"] = max_reps_per_competitor
        if max_engagements_per_rep is not UNSET and max_engagements_per_rep is not None:
            wire["max_engagements_per_rep"] = max_engagements_per_rep
        if restrict_engagement_to_tenure is not UNSET and restrict_engagement_to_tenure is not None:
            wire["restrict_engagement_to_tenure"] = restrict_engagement_to_tenure
        if exclude_competitor_employees is not UNSET and exclude_competitor_employees is not None:
            wire["exclude_competitor_employees"] = exclude_competitor_employees
        if expand_exclusion_via_discovery is not UNSET and expand_exclusion_via_discovery is not None:
            wire["expand_exclusion_via_discovery"] = expand_exclusion_via_discovery
        if max_competitors is not UNSET and max_competitors is not None:
            wire["max_competitors"] = max_competitors
        if thorough_enrichment is not UNSET and thorough_enrichment is not None:
            wire["thorough_enrichment"] = thorough_enrichment
        if deep_validation_use_relevance_reranker is not UNSET and deep_validation_use_relevance_reranker is not None:
            wire["deep_validation_use_relevance_reranker"] = deep_validation_use_relevance_reranker
