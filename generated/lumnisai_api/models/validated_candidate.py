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
    decode_str,
    either,
    many,
    straight,
)

if TYPE_CHECKING:
    from .criterion_result import CriterionResult
    from .engagement_history_entry import EngagementHistoryEntry
    from .intent_signal import IntentSignal
    from .job_signal_metadata import JobSignalMetadata
    from .post_engagement_data import PostEngagementData
    from .relevance_tier import RelevanceTier
    from .rep_engagement_data import RepEngagementData


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ValidatedCandidate(Model):
    """A person whom an agent found and judged. Raw fields of the profile may be present too.

    Attributes:
        candidate_id: Id of the person.
        name: Full name.
        overall_score: How well the person fits, from 0 to 10. Not settled: published clients expect it always, but a person in
            a partial result may not be judged yet.
        overall_confidence: Mean of the confidences of the criteria, by weight. Not settled, as `overall_score`.
        summary: Short text for people. Not settled, as `overall_score`.
        linkedin_url: LinkedIn profile.
        current_title: Job title; the re-ranking may replace it.
        current_company: Employer; the re-ranking may replace it.
        location: Place.
        primary_location: Place that validation settled on.
        location_reasoning: Why that place.
        location_source: Where an inferred place comes from, such as `inferred:validation`.
        profile_picture_url: Address of a picture.
        criterion_results: Results per criterion under an older name; not everywhere.
        deep_criteria: Results per criterion; from `deep_people_search` and `people_scoring`.
        criteria_judged: Criteria that a model really judged; 0 means that the person was not judged.
        criteria_quality_warnings: Criteria that could not be verified in full.
        engagement_reasoning: Why the engagement matters.
        intent_score: Intent to buy, from 0 to 10, apart from the fit; 0 without signals.
        intent_reasoning: Why; empty without signals.
        intent_signals: The signals; from `deep_people_search` and the two competitor agents.
        relevance_score: Score of the re-ranking, from 0 to 100; absent only when that was off.
        relevance_tier: Coarse relevance.
        relevance_reason: Why, in a line.
        rank_tier: Tier in the ranking. 3 is judged and in the region, 2 judged and outside, 0 not judged; 1 is found only
            in older results.
        delivery_rank: Place in the order of delivery; sort by it, smallest first.
        geo_ok: Whether the person is where people are wanted.
        llm_region_match: What the model itself says about the place.
        llm_region_match_reasoning: Why.
        primary_title: Main present role, by the re-ranking.
        primary_company: Employer of that role.
        enriched_current_title: Job title before it was replaced.
        enriched_current_company: Employer before it was replaced.
        any_universal_failed: Whether some must is not met.
        backfilled: Whether the person was rejected, but added to fill up the list.
        promoted_to_validation: Whether the person was lifted from the rejected to be judged in full.
        engagement_data: Engagement with posts, an item per post. RepEngagementData is the form of `competitor_rep_engagement`.
        engagement_history: Recent reactions; for finalists of `engagement_expansion`.
        engagement_history_count: Entries of that history that were found.
        refound_on_new_post: Whether the person was met again through another post on a later hop.
        source: Where the data comes from. Known is `job_signal`.
        job_signal_metadata: The job ads behind it, when `source` is `job_signal`.

    """

    candidate_id: str
    name: str
    overall_score: float | None
    overall_confidence: float | None
    summary: str | None
    linkedin_url: str | None
    current_title: str | None
    current_company: str | None
    location: str | None
    primary_location: str | None
    location_reasoning: str | None
    location_source: str | None
    profile_picture_url: str | None
    criterion_results: list[CriterionResult] | None
    deep_criteria: list[CriterionResult] | None
    criteria_judged: int | None
    criteria_quality_warnings: list[str] | None
    engagement_reasoning: str | None
    intent_score: float | None
    intent_reasoning: str | None
    intent_signals: list[IntentSignal] | None
    relevance_score: float | None
    relevance_tier: RelevanceTier | None
    relevance_reason: str | None
    rank_tier: int | None
    delivery_rank: int | None
    geo_ok: bool | None
    llm_region_match: bool | None
    llm_region_match_reasoning: str | None
    primary_title: str | None
    primary_company: str | None
    enriched_current_title: str | None
    enriched_current_company: str | None
    any_universal_failed: bool | None
    backfilled: bool | None
    promoted_to_validation: bool | None
    engagement_data: list[PostEngagementData | RepEngagementData] | None
    engagement_history: list[EngagementHistoryEntry] | None
    engagement_history_count: int | None
    refound_on_new_post: bool | None
    source: str | None
    job_signal_metadata: JobSignalMetadata | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "candidate_id": Field("candidate_id", required=True),
        "name": Field("name", required=True),
        "overall_score": Field("overall_score"),
        "overall_confidence": Field("overall_confidence"),
        "summary": Field("summary"),
        "linkedin_url": Field("linkedin_url"),
        "current_title": Field("current_title"),
        "current_company": Field("current_company"),
        "location": Field("location"),
        "primary_location": Field("primary_location"),
        "location_reasoning": Field("location_reasoning"),
        "location_source": Field("location_source"),
        "profile_picture_url": Field("profile_picture_url"),
        "criterion_results": Field("criterion_results", many(Ref("criterion_result", "CriterionResult"))),
        "deep_criteria": Field("deep_criteria", many(Ref("criterion_result", "CriterionResult"))),
        "criteria_judged": Field("criteria_judged"),
        "criteria_quality_warnings": Field("criteria_quality_warnings", many(decode_str)),
        "engagement_reasoning": Field("engagement_reasoning"),
        "intent_score": Field("intent_score"),
        "intent_reasoning": Field("intent_reasoning"),
        "intent_signals": Field("intent_signals", many(Ref("intent_signal", "IntentSignal"))),
        "relevance_score": Field("relevance_score"),
        "relevance_tier": Field("relevance_tier", Ref("relevance_tier", "RelevanceTier")),
        "relevance_reason": Field("relevance_reason"),
        "rank_tier": Field("rank_tier"),
        "delivery_rank": Field("delivery_rank"),
        "geo_ok": Field("geo_ok"),
        "llm_region_match": Field("llm_region_match"),
        "llm_region_match_reasoning": Field("llm_region_match_reasoning"),
        "primary_title": Field("primary_title"),
        "primary_company": Field("primary_company"),
        "enriched_current_title": Field("enriched_current_title"),
        "enriched_current_company": Field("enriched_current_company"),
        "any_universal_failed": Field("any_universal_failed"),
        "backfilled": Field("backfilled"),
        "promoted_to_validation": Field("promoted_to_validation"),
        "engagement_data": Field(
            "engagement_data",
            many(either(Ref("post_engagement_data", "PostEngagementData"), Ref("rep_engagement_data", "RepEngagementData"))),
        ),
        "engagement_history": Field("engagement_history", many(Ref("engagement_history_entry", "EngagementHistoryEntry"))),
        "engagement_history_count": Field("engagement_history_count"),
        "refound_on_new_post": Field("refound_on_new_post"),
        "source": Field("source"),
        "job_signal_metadata": Field("job_signal_metadata", Ref("job_signal_metadata", "JobSignalMetadata")),
    }
    _open = True

    def __init__(
        self,
        *,
        candidate_id: str,
        name: str,
        overall_score: float | None | Unset = UNSET,
        overall_confidence: float | None | Unset = UNSET,
        summary: str | None | Unset = UNSET,
        linkedin_url: str | None | Unset = UNSET,
        current_title: str | None | Unset = UNSET,
        current_company: str | None | Unset = UNSET,
        location: str | None | Unset = UNSET,
        primary_location: str | None | Unset = UNSET,
        location_reasoning: str | None | Unset = UNSET,
        location_source: str | None | Unset = UNSET,
        profile_picture_url: str | None | Unset = UNSET,
        criterion_results: Sequence[CriterionResult | Mapping[str, Any]] | None | Unset = UNSET,
        deep_criteria: Sequence[CriterionResult | Mapping[str, Any]] | None | Unset = UNSET,
        criteria_judged: int | None | Unset = UNSET,
        criteria_quality_warnings: Sequence[str] | None | Unset = UNSET,
        engagement_reasoning: str | None | Unset = UNSET,
        intent_score: float | None | Unset = UNSET,
        intent_reasoning: str | None | Unset = UNSET,
        intent_signals: Sequence[IntentSignal | Mapping[str, Any]] | None | Unset = UNSET,
        relevance_score: float | None | Unset = UNSET,
        relevance_tier: RelevanceTier | str | None | Unset = UNSET,
        relevance_reason: str | None | Unset = UNSET,
        rank_tier: int | None | Unset = UNSET,
        delivery_rank: int | None | Unset = UNSET,
        geo_ok: bool | None | Unset = UNSET,
        llm_region_match: bool | None | Unset = UNSET,
        llm_region_match_reasoning: str | None | Unset = UNSET,
        primary_title: str | None | Unset = UNSET,
        primary_company: str | None | Unset = UNSET,
        enriched_current_title: str | None | Unset = UNSET,
        enriched_current_company: str | None | Unset = UNSET,
        any_universal_failed: bool | None | Unset = UNSET,
        backfilled: bool | None | Unset = UNSET,
        promoted_to_validation: bool | None | Unset = UNSET,
        engagement_data: Sequence[PostEngagementData | Mapping[str, Any] | RepEngagementData] | None | Unset = UNSET,
        engagement_history: Sequence[EngagementHistoryEntry | Mapping[str, Any]] | None | Unset = UNSET,
        engagement_history_count: int | None | Unset = UNSET,
        refound_on_new_post: bool | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        job_signal_metadata: JobSignalMetadata | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["candidate_id"] = candidate_id
        wire["name"] = name
        if overall_score is not UNSET:
            wire["overall_score"] = overall_score
        if overall_confidence is not UNSET:
            wire["overall_confidence"] = overall_confidence
        if summary is not UNSET:
            wire["summary"] = summary
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if current_title is not UNSET:
            wire["current_title"] = current_title
        if current_company is not UNSET:
            wire["current_company"] = current_company
        if location is not UNSET:
            wire["location"] = location
        if primary_location is not UNSET:
            wire["primary_location"] = primary_location
        if location_reasoning is not UNSET:
            wire["location_reasoning"] = location_reasoning
        if location_source is not UNSET:
            wire["location_source"] = location_source
        if profile_picture_url is not UNSET:
            wire["profile_picture_url"] = profile_picture_url
        if criterion_results is not UNSET:
            wire["criterion_results"] = criterion_results
        if deep_criteria is not UNSET:
            wire["deep_criteria"] = deep_criteria
        if criteria_judged is not UNSET:
            wire["criteria_judged"] = criteria_judged
        if criteria_quality_warnings is not UNSET:
            wire["criteria_quality_warnings"] = criteria_quality_warnings
        if engagement_reasoning is not UNSET:
            wire["engagement_reasoning"] = engagement_reasoning
        if intent_score is not UNSET:
            wire["intent_score"] = intent_score
        if intent_reasoning is not UNSET:
            wire["intent_reasoning"] = intent_reasoning
        if intent_signals is not UNSET:
            wire["intent_signals"] = intent_signals
        if relevance_score is not UNSET:
            wire["relevance_score"] = relevance_score
        if relevance_tier is not UNSET:
            wire["relevance_tier"] = relevance_tier
        if relevance_reason is not UNSET:
            wire["relevance_reason"] = relevance_reason
        if rank_tier is not UNSET:
            wire["rank_tier"] = rank_tier
        if delivery_rank is not UNSET:
            wire["delivery_rank"] = delivery_rank
        if geo_ok is not UNSET:
            wire["geo_ok"] = geo_ok
        if llm_region_match is not UNSET:
            wire["llm_region_match"] = llm_region_match
        if llm_region_match_reasoning is not UNSET:
            wire["llm_region_match_reasoning"] = llm_region_match_reasoning
        if primary_title is not UNSET:
            wire["primary_title"] = primary_title
        if primary_company is not UNSET:
            wire["primary_company"] = primary_company
        if enriched_current_title is not UNSET:
            wire["enriched_current_title"] = enriched_current_title
        if enriched_current_company is not UNSET:
            wire["enriched_current_company"] = enriched_current_company
        if any_universal_failed is not UNSET:
            wire["any_universal_failed"] = any_universal_failed
        if backfilled is not UNSET:
            wire["backfilled"] = backfilled
        if promoted_to_validation is not UNSET:
            wire["promoted_to_validation"] = promoted_to_validation
        if engagement_data is not UNSET:
            wire["engagement_data"] = engagement_data
        if engagement_history is not UNSET:
            wire["engagement_history"] = engagement_history
        if engagement_history_count is not UNSET:
            wire["engagement_history_count"] = engagement_history_count
        if refound_on_new_post is not UNSET:
            wire["refound_on_new_post"] = refound_on_new_post
        if source is not UNSET:
            wire["source"] = source
        if job_signal_metadata is not UNSET:
            wire["job_signal_metadata"] = job_signal_metadata
