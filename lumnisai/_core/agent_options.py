"""The keywords of the specialized agents: how each is run, and the parameters of each, spelled as on the wire."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict
from uuid import UUID

if TYPE_CHECKING:
    from lumnisai._core.attachments import AttachmentLike
    from lumnisai._core.scope import Scope, UserId
    from lumnisai._core.updates import ResponseUpdate
    from lumnisai_api import models
    from lumnisai_api.types import Unset

    AutoOr = bool | Literal["auto"] | models.AutoSetting
    DateRange = models.PostsDateRange | str
    Column = models.AddAndRunCriterionRequest | Mapping[str, Any] | str


class RunOptions(TypedDict, total=False):
    """What every specialized agent takes; the same as in `invoke()`.

    `extra_params` holds parameters of the agent that this version has no keyword for.
    """

    user_id: UserId | None
    scope: Scope | str | None
    thread_id: UUID | str | None
    files: Sequence[AttachmentLike] | AttachmentLike | None
    idempotency_key: str | None
    extra_params: Mapping[str, Any] | None
    poll_interval: float
    wait_timeout: float | None
    deadline: float | None | Unset
    cancel_on_timeout: bool
    raise_on_failure: bool
    on_progress: Callable[[ResponseUpdate], Any] | None
    show_progress: bool


class CrmExclusion(TypedDict, total=False):
    """Whom the CRM keeps out: whether, by whose contacts, and whether name and company together count as a match."""

    exclude_crm_contacts: bool | None
    crm_exclusion_owners: Sequence[str] | None
    crm_name_company_match: bool | None


class Criteria(TypedDict, total=False):
    """By what people are judged: criteria of an earlier run or given here, and one more, or just one, of them."""

    reuse_criteria_from: UUID | str | None
    criteria_definitions: Sequence[models.CriterionDefinition | Mapping[str, Any]] | None
    criteria_classification: models.CriteriaClassification | Mapping[str, Any] | None
    run_single_criterion: str | None
    add_criterion: models.AddCriterionRequest | Mapping[str, Any] | None
    add_and_run_criterion: Column | None
    deep_validation_use_relevance_reranker: bool | None
    deep_validation_backfill_below_criteria: bool | None
    deep_search_criteria_model: str | None


class QuickPeopleSearchOptions(RunOptions, CrmExclusion, total=False):
    """Keywords of `quick_people_search()`: `limit` is 1 to 100 people, 20 when left out."""

    limit: int | None
    data_sources: Sequence[models.PeopleDataSource | str] | None


class DeepPeopleSearchOptions(RunOptions, CrmExclusion, Criteria, total=False):
    """Keywords of `deep_people_search()`: `requested_candidates` is 1 to 1000 people, 100 when left out."""

    requested_candidates: int | None
    data_sources: Sequence[models.PeopleDataSource | str] | None
    exclude_profiles: Sequence[str] | None
    exclude_previously_contacted: bool | None
    exclude_names: Sequence[str] | None
    exa_results_per_query: int | None
    search_profiles: AutoOr | None
    search_posts: AutoOr | None
    include_engagement_in_score: AutoOr | None
    posts_max_results: int | None
    posts_max_keywords: int | None
    posts_date_range: DateRange | None
    posts_fields: models.PostsFields | str | None
    posts_max_reactors: int | None
    posts_max_comments: int | None
    posts_enable_enrichment: bool | None
    posts_enable_filtering: bool | None
    engagement_score_weight: float | None
    deep_verify: models.DeepVerifyMode | str | None
    posts_extract_author: bool | None
    posts_extract_reactors: bool | None
    posts_extract_commenters: bool | None
    direct_post_urls: Sequence[str] | None
    direct_posts_max_reactors: int | None
    direct_posts_max_comments: int | None
    direct_posts_extract_author: bool | None
    direct_posts_extract_reactors: bool | None
    direct_posts_extract_commenters: bool | None
    search_connections: bool | None
    search_job_signal: AutoOr | None
    max_candidates_per_company: int | None


class PeopleScoringOptions(RunOptions, Criteria, total=False):
    """Keywords of `people_scoring()`: each profile needs `linkedin_url`, `email` or `emails`."""

    candidate_profiles: Required[Sequence[models.CandidateProfile | Mapping[str, Any]]]


class _CompetitorOptions(RunOptions, total=False):
    company: str | None
    competitors: Sequence[str] | None
    company_context: str | None
    company_examples: Sequence[str] | None
    limit: int | None
    posts_date_range: DateRange | None
    engagement_types: Sequence[models.PostEngagementType | str] | None
    exclude_competitor_employees: bool | None
    max_competitors: int | None
    thorough_enrichment: bool | None
    deep_validation_use_relevance_reranker: bool | None


class CompetitorPostEngagementOptions(_CompetitorOptions, total=False):
    """Keywords of `competitor_post_engagement()`: exactly one of `company` and `competitors`; `limit` is 1 to 1000 people."""

    include_company_posts: bool | None
    include_exec_posts: bool | None
    exec_titles: Sequence[str] | None
    max_execs_per_target: int | None
    max_posts_per_target: int | None
    max_reactors_per_post: int | None
    max_comments_per_post: int | None


class CompetitorRepEngagementOptions(_CompetitorOptions, total=False):
    """Keywords of `competitor_rep_engagement()`: exactly one of `company` and `competitors`; `limit` is 1 to 1000 people."""

    rep_titles: Sequence[str] | None
    max_reps_per_competitor: int | None
    max_engagements_per_rep: int | None
    restrict_engagement_to_tenure: bool | None
    expand_exclusion_via_discovery: bool | None


class ContentIntelligenceOptions(RunOptions, total=False):
    """Keywords of `content_intelligence()`: `limit` is an audience of 1 to 1000 people, 100 when left out."""

    limit: int | None
    posts_date_range: DateRange | None
    posts_enable_filtering: bool | None
    exa_results_per_query: int | None
    reuse_package_from: UUID | str | None
    outputs: Sequence[models.ContentIntelligenceOutputName | str] | None


class EngagementExpansionOptions(RunOptions, total=False):
    """Keywords of `engagement_expansion()`: numbers are at least 1; `hops` is 1 and `limit` 50 when left out."""

    expand_from_response: UUID | str | None
    hops: int | None
    posts_per_hop: int | None
    people_per_next_hop: int | None
    limit: int | None
    exclude_urls: Sequence[str] | None
    deep_validation_use_relevance_reranker: bool | None
