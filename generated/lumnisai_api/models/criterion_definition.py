# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .column_kind import ColumnKind
    from .criterion_type import CriterionType
    from .scoring_relevance import ScoringRelevance
    from .verification_entity import VerificationEntity


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CriterionDefinition(Model):
    """A criterion, which is also a column of the result.

    Attributes:
        criterion_id: Id of the criterion, unique in its list.
        column_name: Heading of the column, unique in its list.
        criterion_text: The criterion in words.
        criterion_type: Part of a criterion in the scoring; a must, graded, or checked only at validation.
        weight: Its share in the score. In a request more than 0; in results from 0 to 1.
        answer_format: Wanted form of the answer, for `extraction`.
        column_kind: Whether the column holds values or verdicts.
        scoring_relevance: Present on columns that are kept out of the fit score.
        requires_web_verification: Whether a check on the web is thought necessary; only in results.
        verification_entity: Whose fact is checked; only in results.
        verification_question: Question that the check answers; only in results.

    """

    criterion_id: str
    column_name: str
    criterion_text: str
    criterion_type: CriterionType
    weight: float
    answer_format: str | None
    column_kind: ColumnKind | None
    scoring_relevance: ScoringRelevance | None
    requires_web_verification: bool | None
    verification_entity: VerificationEntity | None
    verification_question: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "criterion_id": Field("criterion_id", required=True),
        "column_name": Field("column_name", required=True),
        "criterion_text": Field("criterion_text", required=True),
        "criterion_type": Field("criterion_type", Ref("criterion_type", "CriterionType"), required=True),
        "weight": Field("weight", required=True),
        "answer_format": Field("answer_format"),
        "column_kind": Field("column_kind", Ref("column_kind", "ColumnKind")),
        "scoring_relevance": Field("scoring_relevance", Ref("scoring_relevance", "ScoringRelevance")),
        "requires_web_verification": Field("requires_web_verification"),
        "verification_entity": Field("verification_entity", Ref("verification_entity", "VerificationEntity")),
        "verification_question": Field("verification_question"),
    }

    def __init__(
        self,
        *,
        criterion_id: str,
        column_name: str,
        criterion_text: str,
        criterion_type: CriterionType | str,
        weight: float,
        answer_format: str | None | Unset = UNSET,
        column_kind: ColumnKind | str | None | Unset = UNSET,
        scoring_relevance: ScoringRelevance | str | None | Unset = UNSET,
        requires_web_verification: bool | None | Unset = UNSET,
        verification_entity: VerificationEntity | str | None | Unset = UNSET,
        verification_question: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["criterion_id"] = criterion_id
        wire["column_name"] = column_name
        wire["criterion_text"] = criterion_text
        wire["criterion_type"] = criterion_type
        wire["weight"] = weight
        if answer_format is not UNSET:
            wire["answer_format"] = answer_format
        if column_kind is not UNSET:
            wire["column_kind"] = column_kind
        if scoring_relevance is not UNSET:
            wire["scoring_relevance"] = scoring_relevance
        if requires_web_verification is not UNSET:
            wire["requires_web_verification"] = requires_web_verification
        if verification_entity is not UNSET:
            wire["verification_entity"] = verification_entity
        if verification_question is not UNSET:
            wire["verification_question"] = verification_question
