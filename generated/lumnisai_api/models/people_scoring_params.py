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
    from .add_and_run_criterion_request import AddAndRunCriterionRequest
    from .add_criterion_request import AddCriterionRequest
    from .candidate_profile import CandidateProfile
    from .criteria_classification import CriteriaClassification
    from .criterion_definition import CriterionDefinition


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PeopleScoringParams(Model):
    """Parameters (`specialized_agent_params`) of the agent `people_scoring`; the message describes the ideal person,
    or asks for an AI column. An AI column is a criterion; add one with `add_and_run_criterion`, which under this
    agent needs no earlier criteria.

    Attributes:
        candidate_profiles: The people to score.
        reuse_criteria_from: Id of an earlier response whose criteria are taken over.
        criteria_definitions: Criteria ready for use. Goes only together with `criteria_classification`; ids and column names are
            unique in the list.
        criteria_classification: Criteria in their groups.
        run_single_criterion: Id of the only criterion to evaluate. Needs earlier criteria, from `reuse_criteria_from` or given here.
        add_criterion: A criterion to append to earlier ones.
        add_and_run_criterion: A criterion in plain words to append; only this one is run. A text stands for `criterion_text` alone and
            must not be blank.
        deep_validation_use_relevance_reranker: Add a re-ranking by a small model; it changes the order only. On when left out. Published clients always
            send it, true unless told otherwise.
        deep_validation_backfill_below_criteria: Fill up a short list with the best of the rejected, marked `backfilled`. On when left out. Published
            clients always send it, true unless told otherwise.
        deep_search_criteria_model: Model that derives the criteria, as `provider:model`; the server chooses when left out.

    """

    candidate_profiles: list[CandidateProfile]
    reuse_criteria_from: str | None
    criteria_definitions: list[CriterionDefinition] | None
    criteria_classification: CriteriaClassification | None
    run_single_criterion: str | None
    add_criterion: AddCriterionRequest | None
    add_and_run_criterion: AddAndRunCriterionRequest | str | None
    deep_validation_use_relevance_reranker: bool | None
    deep_validation_backfill_below_criteria: bool | None
    deep_search_criteria_model: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "candidate_profiles": Field("candidate_profiles", many(Ref("candidate_profile", "CandidateProfile")), required=True),
        "reuse_criteria_from": Field("reuse_criteria_from"),
        "criteria_definitions": Field("criteria_definitions", many(Ref("criterion_definition", "CriterionDefinition"))),
        "criteria_classification": Field("criteria_classification", Ref("criteria_classification", "CriteriaClassification")),
        "run_single_criterion": Field("run_single_criterion"),
        "add_criterion": Field("add_criterion", Ref("add_criterion_request", "AddCriterionRequest")),
        "add_and_run_criterion": Field(
            "add_and_run_criterion", either(Ref("add_and_run_criterion_request", "AddAndRunCriterionRequest"), decode_str)
        ),
        "deep_validation_use_relevance_reranker": Field("deep_validation_use_relevance_reranker"),
        "deep_validation_backfill_below_criteria": Field("deep_validation_backfill_below_criteria"),
        "deep_search_criteria_model": Field("deep_search_criteria_model"),
    }
    _open = True

    def __init__(
        self,
        *,
        candidate_profiles: Sequence[CandidateProfile | Mapping[str, Any]],
        reuse_criteria_from: str | None | Unset = UNSET,
        criteria_definitions: Sequence[CriterionDefinition | Mapping[str, Any]] | None | Unset = UNSET,
        criteria_classification: CriteriaClassification | Mapping[str, Any] | None | Unset = UNSET,
        run_single_criterion: str | None | Unset = UNSET,
        add_criterion: AddCriterionRequest | Mapping[str, Any] | None | Unset = UNSET,
        add_and_run_criterion: AddAndRunCriterionRequest | Mapping[str, Any] | str | None | Unset = UNSET,
        deep_validation_use_relevance_reranker: bool | None | Unset = UNSET,
        deep_validation_backfill_below_criteria: bool | None | Unset = UNSET,
        deep_search_criteria_model: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["candidate_profiles"] = candidate_profiles
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
        if deep_validation_use_relevance_reranker is not UNSET and deep_validation_use_relevance_reranker is not None:
            wire["deep_validation_use_relevance_reranker"] = deep_validation_use_relevance_reranker
        if deep_validation_backfill_below_criteria is not UNSET and deep_validation_backfill_below_criteria is not None:
            wire["deep_validation_backfill_below_criteria"] = deep_validation_backfill_below_criteria
        if deep_search_criteria_model is not UNSET and deep_search_criteria_model is not None:
            wire["deep_search_criteria_model"] = deep_search_criteria_model
