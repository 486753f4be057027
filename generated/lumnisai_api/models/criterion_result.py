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
    from .criterion_type import CriterionType
    from .evidence_source import EvidenceSource
    from .hallucination_risk import HallucinationRisk


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CriterionResult(Model):
    """How a person does by one criterion; a cell of a column. Published clients expect everything but
    `extracted_value`, `hallucination_risk` and the inference texts; not settled whether columns without a verdict
    and single-criterion runs give it all.

    Attributes:
        criterion_id: Id of the criterion.
        criterion_type: Part of a criterion in the scoring; a must, graded, or checked only at validation.
        column_name: Heading.
        criterion_text: The criterion in words.
        weight: Its share in the score, from 0 to 1.
        criterion_met: The verdict.
        score: Score, from 0 to 10.
        confidence: Confidence, from 0 to 1.
        extracted_value: Value of the cell in an `extraction` column; null when there is no dependable answer.
        hallucination_risk: How likely the result is without support.
        reasoning: Explanation for people.
        evidence: Evidence in words.
        evidence_sources: Where it was found.
        sufficient_information: Whether there was enough data.
        sufficient_information_reasoning: Why, or why not.
        inference_reasoning: What was missing, and whether it can be inferred.
        inference_signals_used: Signals relied on.
        inference_summary: How the signals bear on the criterion, in a line.
        inference_applied: Whether the result is inferred and not shown directly.
        criterion_met_reasoning: Why the verdict.
        score_reasoning: Why the score.
        confidence_reasoning: Why the confidence.

    """

    criterion_id: str
    criterion_type: CriterionType
    column_name: str
    criterion_text: str
    weight: float | None
    criterion_met: bool | None
    score: float | None
    confidence: float | None
    extracted_value: str | None
    hallucination_risk: HallucinationRisk | None
    reasoning: str | None
    evidence: str | None
    evidence_sources: list[EvidenceSource] | None
    sufficient_information: bool | None
    sufficient_information_reasoning: str | None
    inference_reasoning: str | None
    inference_signals_used: str | None
    inference_summary: str | None
    inference_applied: bool | None
    criterion_met_reasoning: str | None
    score_reasoning: str | None
    confidence_reasoning: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "criterion_id": Field("criterion_id", required=True),
        "criterion_type": Field("criterion_type", Ref("criterion_type", "CriterionType"), required=True),
        "column_name": Field("column_name", required=True),
        "criterion_text": Field("criterion_text", required=True),
        "weight": Field("weight"),
        "criterion_met": Field("criterion_met"),
        "score": Field("score"),
        "confidence": Field("confidence"),
        "extracted_value": Field("extracted_value"),
        "hallucination_risk": Field("hallucination_risk", Ref("hallucination_risk", "HallucinationRisk")),
        "reasoning": Field("reasoning"),
        "evidence": Field("evidence"),
        "evidence_sources": Field("evidence_sources", many(Ref("evidence_source", "EvidenceSource"))),
        "sufficient_information": Field("sufficient_information"),
        "sufficient_information_reasoning": Field("sufficient_information_reasoning"),
        "inference_reasoning": Field("inference_reasoning"),
        "inference_signals_used": Field("inference_signals_used"),
        "inference_summary": Field("inference_summary"),
        "inference_applied": Field("inference_applied"),
        "criterion_met_reasoning": Field("criterion_met_reasoning"),
        "score_reasoning": Field("score_reasoning"),
        "confidence_reasoning": Field("confidence_reasoning"),
    }

    def __init__(
        self,
        *,
        criterion_id: str,
        criterion_type: CriterionType | str,
        column_name: str,
        criterion_text: str,
        weight: float | None | Unset = UNSET,
        criterion_met: bool | None | Unset = UNSET,
        score: float | None | Unset = UNSET,
        confidence: float | None | Unset = UNSET,
        extracted_value: str | None | Unset = UNSET,
        hallucination_risk: HallucinationRisk | str | None | Unset = UNSET,
        reasoning: str | None | Unset = UNSET,
        evidence: str | None | Unset = UNSET,
        evidence_sources: Sequence[EvidenceSource | Mapping[str, Any]] | None | Unset = UNSET,
        sufficient_information: bool | None | Unset = UNSET,
        sufficient_information_reasoning: str | None | Unset = UNSET,
        inference_reasoning: str | None | Unset = UNSET,
        inference_signals_used: str | None | Unset = UNSET,
        inference_summary: str | None | Unset = UNSET,
        inference_applied: bool | None | Unset = UNSET,
        criterion_met_reasoning: str | None | Unset = UNSET,
        score_reasoning: str | None | Unset = UNSET,
        confidence_reasoning: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["criterion_id"] = criterion_id
        wire["criterion_type"] = criterion_type
        wire["column_name"] = column_name
        wire["criterion_text"] = criterion_text
        if weight is not UNSET:
            wire["weight"] = weight
        if criterion_met is not UNSET:
            wire["criterion_met"] = criterion_met
        if score is not UNSET:
            wire["score"] = score
        if confidence is not UNSET:
            wire["confidence"] = confidence
        if extracted_value is not UNSET:
            wire["extracted_value"] = extracted_value
        if hallucination_risk is not UNSET:
            wire["hallucination_risk"] = hallucination_risk
        if reasoning is not UNSET:
            wire["reasoning"] = reasoning
        if evidence is not UNSET:
            wire["evidence"] = evidence
        if evidence_sources is not UNSET:
            wire["evidence_sources"] = evidence_sources
        if sufficient_information is not UNSET:
            wire["sufficient_information"] = sufficient_information
        if sufficient_information_reasoning is not UNSET:
            wire["sufficient_information_reasoning"] = sufficient_information_reasoning
        if inference_reasoning is not UNSET:
            wire["inference_reasoning"] = inference_reasoning
        if inference_signals_used is not UNSET:
            wire["inference_signals_used"] = inference_signals_used
        if inference_summary is not UNSET:
            wire["inference_summary"] = inference_summary
        if inference_applied is not UNSET:
            wire["inference_applied"] = inference_applied
        if criterion_met_reasoning is not UNSET:
            wire["criterion_met_reasoning"] = criterion_met_reasoning
        if score_reasoning is not UNSET:
            wire["score_reasoning"] = score_reasoning
        if confidence_reasoning is not UNSET:
            wire["confidence_reasoning"] = confidence_reasoning
