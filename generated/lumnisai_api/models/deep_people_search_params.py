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
    straight,
)

if TYPE_CHECKING:
    from .add_and_run_criterion_request import AddAndRunCriterionRequest
    from .add_criterion_request import AddCriterionRequest
    from .auto_setting import AutoSetting
    from .criteria_classification import CriteriaClassification
    from .criterion_definition import CriterionDefinition
    from .deep_verify_mode import DeepVerifyMode
    from .people_data_source import PeopleDataSource
    from .posts_date_range import PostsDateRange
    from .posts_fields import PostsFields


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class DeepPeopleSearchParams(Model):
    """Parameters (`specialized_agent_params`) of the agent `deep_people_search`; the message describes the people
    wanted. None is required. The result may be partial while the run lasts.

    Attributes:
        requested_candidates: How many people are wanted.
        data_sources: Databases to ask; all available ones when left out. Not settled: whether other names are refused.
        exclude_profiles: LinkedIn profiles that must not come back. Applied at the provider and again on the server.
        exclude_previously_contacted: Leave out people whom the user contacted before; best effort, by stored LinkedIn addresses.
        exclude_names: Names to leave out, passed on to CrustData where possible.
        exclude_crm_contacts: Leave out people in the synced CRM. Looks only at the platform's copy, by LinkedIn address and email.
        crm_exclusion_owners: UUIDs or emails of the users whose CRM ledgers count; the acting user when left out. Users without a
            grant are ignored. Not settled: whose ledger counts when the request names no user.
        crm_name_company_match: Let name and company together count as a CRM match.
        reuse_criteria_from: Id of an earlier response whose criteria are taken over.
        criteria_definitions: Criteria ready for use. Goes only together with `criteria_classification`; ids and column names are
            unique in the list.
        criteria_classification: Criteria in their groups.
        run_single_criterion: Id of the only criterion to evaluate. Needs earlier criteria, from `reuse_criteria_from` or given here.
        add_criterion: A criterion to append to earlier ones.
        add_and_run_criterion: A criterion in plain words to append; only this one is run. A text stands for `criterion_text` alone and
            must not be blank. Needs earlier criteria, from `reuse_criteria_from` or given here.
        exa_results_per_query: Hits asked of each Exa query; 100 is the default of the search lane. Not settled: the upper limit.
        search_profiles: Ask databases of profiles; `auto` lets the model decide.
        search_posts: Look for people among authors, reactors and commenters of LinkedIn posts.
        include_engagement_in_score: Let engagement with posts count in the score.
        posts_max_results: Posts to search.
        posts_max_keywords: Keywords used in the search for posts; all that were extracted when left out.
        posts_date_range: A time window that ends now. Keyword search in posts (agents `deep_people_search` and
            `competitor_post_engagement`) goes back one year at most: `past-2-years` and `past-3-years` act as
            `past-year` there, and `past-6-months` is cut to the exact window afterwards, which may give fewer hits.
            Only `competitor_rep_engagement` uses the long windows in full, about three years. Not settled: what
            `content_intelligence` makes of windows beyond a year.
        posts_fields: Whom to draw from a post, people who reacted, people who commented, or both; the last is one literal
            text with a comma.
        posts_max_reactors: Reactors per post.
        posts_max_comments: Comments per post.
        posts_enable_enrichment: Look up people from posts at EnrichLayer too.
        posts_enable_filtering: Drop junk posts.
        engagement_score_weight: Share of engagement in the match score.
        deep_verify: When facts that a profile can't prove are checked on the web. `auto` checks where a classifier says that
            the web is needed, `always` checks all criteria that aren't about the profile, `off` keeps to the old
            behaviour. Not settled: what exactly `off` does.
        deep_validation_use_relevance_reranker: Add a re-ranking by a small model; it changes the order only. On when left out. Published clients always
            send it, true unless told otherwise.
        deep_validation_backfill_below_criteria: Fill up a short list with the best of the rejected, marked `backfilled`. On when left out. Published
            clients always send it, true unless told otherwise.
        deep_search_criteria_model: Model that derives the criteria, as `provider:model`; the server chooses when left out.
        posts_extract_author: Take authors of the posts found as candidates.
        posts_extract_reactors: Take people who reacted to the posts found as candidates; the agent decides for each post when left out.
        posts_extract_commenters: Take people who commented on the posts found as candidates; the agent decides for each post when left
            out.
        direct_post_urls: Addresses of LinkedIn posts to draw people from, as
            `https://www.linkedin.com/posts/<user>_<topic>-activity-<digits>-<hash>`. Works for posts up to about a
            month old; of older ones only the author is found. Each costs about 11 credits plus one per person
            enriched.
        direct_posts_max_reactors: Reactors per named post.
        direct_posts_max_comments: Comments per named post.
        direct_posts_extract_author: Take the authors of the named posts as candidates.
        direct_posts_extract_reactors: Take people who reacted to the named posts as candidates.
        direct_posts_extract_commenters: Take people who commented on the named posts as candidates.
        search_connections: Look among the user's first-degree connections. Needs a connected and synced LinkedIn account; costs
            about 0.01 USD per person enriched.
        search_job_signal: Look for decision makers at companies with open job ads; `auto` does so when a search in profiles is
            judged needed. Needs CrustData; costs about 15 to 50 more credits per run.
        max_candidates_per_company: Keep only this many people per employer, the best.

    """

    requested_candidates: int | None
    data_sources: list[PeopleDataSource] | None
    exclude_profiles: list[str] | None
    exclude_previously_contacted: bool | None
    exclude_names: list[str] | None
    exclude_crm_contacts: bool | None
    crm_exclusion_owners: list[str] | None
    crm_name_company_match: bool | None
    reuse_criteria_from: str | None
    criteria_definitions: list[CriterionDefinition] | None
    criteria_classification: CriteriaClassification | None
    run_single_criterion: str | None
    add_criterion: AddCriterionRequest | None
    add_and_run_criterion: AddAndRunCriterionRequest | str | None
    exa_results_per_query: int | None
    search_profiles: AutoSetting | bool | None
    search_posts: AutoSetting | bool | None
    include_engagement_in_score: AutoSetting | bool | None
    posts_max_results: int | None
    posts_max_keywords: int | None
    posts_date_range: PostsDateRange | None
    posts_fields: PostsFields | None
    posts_max_reactors: int | None
    posts_max_comments: int | None
    posts_enable_enrichment: bool | None
    posts_enable_filtering: bool | None
    engagement_score_weight: float | None
    deep_verify: DeepVerifyMode | None
    deep_validation_use_relevance_reranker: bool | None
    deep_validation_backfill_below_criteria: bool | None
    deep_search_criteria_model: str | None
    posts_extract_author: bool | None
    posts_extract_reactors: bool | None
    posts_extract_commenters: bool | None
    direct_post_urls: list[str] | None
    direct_posts_max_reactors: int | None
    direct_posts_max_comments: int | None
    direct_posts_extract_author: bool | None
    direct_posts_extract_reactors: bool | None
    direct_posts_extract_commenters: bool | None
    search_connections: bool | None
    search_job_signal: AutoSetting | bool | None
    max_candidates_per_company: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "requested_candidates": Field("requested_candidates"),
        "data_sources": Field("data_sources", many(Ref("people_data_source", "PeopleDataSource"))),
        "exclude_profiles": Field("exclude_profiles", many(decode_str)),
        "exclude_previously_contacted": Field("exclude_previously_contacted"),
        "exclude_names": Field("exclude_names", many(decode_str)),
        "exclude_crm_contacts": Field("exclude_crm_contacts"),
        "crm_exclusion_owners": Field("crm_exclusion_owners", many(decode_str)),
        "crm_name_company_match": Field("crm_name_company_match"),
        "reuse_criteria_from": Field("reuse_criteria_from"),
        "criteria_definitions": Field("criteria_definitions", many(Ref("criterion_definition", "CriterionDefinition"))),
        "criteria_classification": Field("criteria_classification", Ref("criteria_classification", "CriteriaClassification")),
        "run_single_criterion": Field("run_single_criterion"),
        "add_criterion": Field("add_criterion", Ref("add_criterion_request", "AddCriterionRequest")),
        "add_and_run_criterion": Field(
            "add_and_run_criterion", either(Ref("add_and_run_criterion_request", "AddAndRunCriterionRequest"), decode_str)
        ),
        "exa_results_per_query": Field("exa_results_per_query"),
        "search_profiles": Field("search_profiles", either(Ref("auto_setting", "AutoSetting"), as_is)),
        "search_posts": Field("search_posts", either(Ref("auto_setting", "AutoSetting"), as_is)),
        "include_engagement_in_score": Field("include_engagement_in_score", either(Ref("auto_setting", "AutoSetting"), as_is)),
        "posts_max_results": Field("posts_max_results"),
        "posts_max_keywords": Field("posts_max_keywords"),
        "posts_date_range": Field("posts_date_range", Ref("posts_date_range", "PostsDateRange")),
        "posts_fields": Field("posts_fields", Ref("posts_fields", "PostsFields")),
        "posts_max_reactors": Field("posts_max_reactors"),
        "posts_max_comments": Field("posts_max_comments"),
        "posts_enable_enrichment": Field("posts_enable_enrichment"),
        "posts_enable_filtering": Field("posts_enable_filtering"),
        "engagement_score_weight": Field("engagement_score_weight"),
        "deep_verify": Field("deep_verify", Ref("deep_verify_mode", "DeepVerifyMode")),
        "deep_validation_use_relevance_reranker": Field("deep_validation_use_relevance_reranker"),
        "deep_validation_backfill_below_criteria": Field("deep_validation_backfill_below_criteria"),
        "deep_search_criteria_model": Field("deep_search_criteria_model"),
        "posts_extract_author": Field("posts_extract_author"),
        "posts_extract_reactors": Field("posts_extract_reactors"),
        "posts_extract_commenters": Field("posts_extract_commenters"),
        "direct_post_urls": Field("direct_post_urls", many(decode_str)),
        "direct_posts_max_reactors": Field("direct_posts_max_reactors"),
        "direct_posts_max_comments": Field("direct_posts_max_comments"),
        "direct_posts_extract_author": Field("direct_posts_extract_author"),
        "direct_posts_extract_reactors": Field("direct_posts_extract_reactors"),
        "direct_posts_extract_commenters": Field("direct_posts_extract_commenters"),
        "search_connections": Field("search_connections"),
        "search_job_signal": Field("search_job_signal", either(Ref("auto_setting", "AutoSetting"), as_is)),
        "max_candidates_per_company": Field("max_candidates_per_company"),
    }
    _open = True

    def __init__(
        self,
        *,
        requested_candidates: int | None | Unset = UNSET,
        data_sources: Sequence[PeopleDataSource | str] | None | Unset = UNSET,
        exclude_profiles: Sequence[str] | None | Unset = UNSET,
        exclude_previously_contacted: bool | None | Unset = UNSET,
        exclude_names: Sequence[str] | None | Unset = UNSET,
        exclude_crm_contacts: bool | None | Unset = UNSET,
        crm_exclusion_owners: Sequence[str] | None | Unset = UNSET,
        crm_name_company_match: bool | None | Unset = UNSET,
        reuse_criteria_from: str | None | Unset = UNSET,
        criteria_definitions: Sequence[CriterionDefinition | Mapping[str, Any]] | None | Unset = UNSET,
        criteria_classification: CriteriaClassification | Mapping[str, Any] | None | Unset = UNSET,
        run_single_criterion: str | None | Unset = UNSET,
        add_criterion: AddCriterionRequest | Mapping[str, Any] | None | Unset = UNSET,
        add_and_run_criterion: AddAndRunCriterionRequest | Mapping[str, Any] | str | None | Unset = UNSET,
        exa_results_per_query: int | None | Unset = UNSET,
        search_profiles: AutoSetting | str | bool | None | Unset = UNSET,
        search_posts: AutoSetting | str | bool | None | Unset = UNSET,
        include_engagement_in_score: AutoSetting | str | bool | None | Unset = UNSET,
        posts_max_results: int | None | Unset = UNSET,
        posts_max_keywords: int | None | Unset = UNSET,
        posts_date_range: PostsDateRange | str | None | Unset = UNSET,
        posts_fields: PostsFields | str | None | Unset = UNSET,
        posts_max_reactors: int | None | Unset = UNSET,
        posts_max_comments: int | None | Unset = UNSET,
        posts_enable_enrichment: bool | None | Unset = UNSET,
        posts_enable_filtering: bool | None | Unset = UNSET,
        engagement_score_weight: float | None | Unset = UNSET,
        deep_verify: DeepVerifyMode | str | None | Unset = UNSET,
        deep_validation_use_relevance_reranker: bool | None | Unset = UNSET,
        deep_validation_backfill_below_criteria: bool | None | Unset = UNSET,
        deep_search_criteria_model: str | None | Unset = UNSET,
        posts_extract_author: bool | None | Unset = UNSET,
        posts_extract_reactors: bool | None | Unset = UNSET,
        posts_extract_commenters: bool | None | Unset = UNSET,
        direct_post_urls: Sequence[str] | None | Unset = UNSET,
        direct_posts_max_reactors: int | None | Unset = UNSET,
        direct_posts_max_comments: int | None | Unset = UNSET,
        direct_posts_extract_author: bool | None | Unset = UNSET,
        direct_posts_extract_reactors: bool | None | Unset = UNSET,
        direct_posts_extract_commenters: bool | None | Unset = UNSET,
        search_connections: bool | None | Unset = UNSET,
        search_job_signal: AutoSetting | str | bool | None | Unset = UNSET,
        max_candidates_per_company: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if requested_candidates is not UNSET and requested_candidates is not None:
            wire["requested_candidates"] = requested_candidates
        if data_sources is not UNSET and data_sources is not None:
            wire["data_sources"] = data_sources
        if exclude_profiles is not UNSET and exclude_profiles is not None:
            wire["exclude_profiles"] = exclude_profiles
        if exclude_previously_contacted is not UNSET and exclude_previously_contacted is not None:
            wire["exclude_previously_contacted"] = exclude_previously_contacted
        if exclude_names is not UNSET and exclude_names is not None:
            wire["exclude_names"] = exclude_names
        if exclude_crm_contacts is not UNSET and exclude_crm_contacts is not None:
            wire["exclude_crm_contacts"] = exclude_crm_contacts
        if crm_exclusion_owners is not UNSET and crm_exclusion_owners is not None:
            wire["crm_exclusion_owners"] = crm_exclusion_owners
        if crm_name_company_match is not UNSET and crm_name_company_match is not None:
            wire["crm_name_company_match"] = crm_name_company_match
        if reuse_criteria_from is not UNSET and reuse_criteria_from is not None:
            wire["reuse_criteria_from"] = reuse_criteria_from
        if criteria_definitions is not UNSET and criteria_definitions is not None:
            wire["criteria_definitions"] = criteria_definitions
        if criteria_classification is not UNSET and criteria_classification is not None:
            wire["criteria_classification"] = criteria_classification
        if run_single_criterion is not UNSET and run_single_criterion is not None:
            wire["run_single_criterion"] = run_single_criterion
        if add_criterion is not UNSET and add_criterion is not None:
            wire["add_criterion"] = add_criterion
        if add_and_run_criterion is not UNSET and add_and_run_criterion is not None:
            wire["add_and_run_criterion"] = add_and_run_criterion
        if exa_results_per_query is not UNSET and exa_results_per_query is not None:
            wire["exa_results_per_query"] = exa_results_per_query
        if search_profiles is not UNSET and search_profiles is not None:
            wire["search_profiles"] = search_profiles
        if search_posts is not UNSET and search_posts is not None:
            wire["search_posts"] = search_posts
        if include_engagement_in_score is not UNSET and include_engagement_in_score is not None:
            wire["include_engagement_in_score"] = include_engagement_in_score
        if posts_max_results is not UNSET and posts_max_results is not None:
            wire["posts_max_results"] = posts_max_results
        if posts_max_keywords is not UNSET and posts_max_keywords is not None:
            wire["posts_max_keywords"] = posts_max_keywords
        if posts_date_range is not UNSET and posts_date_range is not None:
            wire["posts_date_range"] = posts_date_range
        if posts_fields is not UNSET and posts_fields is not None:
            wire["posts_fields"] = posts_fields
        if posts_max_reactors is not UNSET and posts_max_reactors is not None:
            wire["posts_max_reactors"] = posts_max_reactors
        if posts_max_comments is not UNSET and posts_max_comments is not None:
            wire["posts_max_comments"] = posts_max_comments
        if posts_enable_enrichment is not UNSET and posts_enable_enrichment is not None:
            wire["posts_enable_enrichment"] = posts_enable_enrichment
        if posts_enable_filtering is not UNSET and posts_enable_filtering is not None:
            wire["posts_enable_filtering"] = posts_enable_filtering
        if engagement_score_weight is not UNSET and engagement_score_weight is not None:
            wire["engagement_score_weight"] = engagement_score_weight
        if deep_verify is not UNSET and deep_verify is not None:
            wire["deep_verify"] = deep_verify
        if deep_validation_use_relevance_reranker is not UNSET and deep_validation_use_relevance_reranker is not None:
            wire["deep_validation_use_relevance_reranker"] = deep_validation_use_relevance_reranker
        if deep_validation_backfill_below_criteria is not UNSET and deep_validation_backfill_below_criteria is not None:
            wire["deep_validation_backfill_below_criteria"] = deep_validation_backfill_below_criteria
        if deep_search_criteria_model is not UNSET and deep_search_criteria_model is not None:
            wire["deep_search_criteria_model"] = deep_search_criteria_model
        if posts_extract_author is not UNSET and posts_extract_author is not None:
            wire["posts_extract_author"] = posts_extract_author
        if posts_extract_reactors is not UNSET and posts_extract_reactors is not None:
            wire["posts_extract_reactors"] = posts_extract_reactors
        if posts_extract_commenters is not UNSET and posts_extract_commenters is not None:
            wire["posts_extract_commenters"] = posts_extract_commenters
        if direct_post_urls is not UNSET and direct_post_urls is not None:
            wire["direct_post_urls"] = direct_post_urls
        if direct_posts_max_reactors is not UNSET and direct_posts_max_reactors is not None:
            wire["direct_posts_max_reactors"] = direct_posts_max_reactors
        if direct_posts_max_comments is not UNSET and direct_posts_max_comments is not None:
            wire["direct_posts_max_comments"] = direct_posts_max_comments
        if direct_posts_extract_author is not UNSET and direct_posts_extract_author is not None:
            wire["direct_posts_extract_author"] = direct_posts_extract_author
        if direct_posts_extract_reactors is not UNSET and direct_posts_extract_reactors is not None:
            wire["direct_posts_extract_reactors"] = direct_posts_extract_reactors
        if direct_posts_extract_commenters is not UNSET and direct_posts_extract_commenters is not None:
            wire["direct_posts_extract_commenters"] = direct_posts_extract_commenters
        if search_connections is not UNSET and search_connections is not None:
            wire["search_connections"] = search_connections
        if search_job_signal is not UNSET and search_job_signal is not None:
            wire["search_job_signal"] = search_job_signal
        if max_candidates_per_company is not UNSET and max_candidates_per_company is not None:
            wire["max_candidates_per_company"] = max_candidates_per_company
