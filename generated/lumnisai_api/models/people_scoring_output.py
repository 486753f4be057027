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
    many,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .criteria_metadata import CriteriaMetadata
    from .criterion_definition import CriterionDefinition
    from .validated_candidate import ValidatedCandidate


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PeopleScoringOutput(Model):
    """Result (`structured_response`) of the agent `people_scoring`. Not settled: published clients describe it in
    words only, and what runs with a single criterion give is not described at all.

    Attributes:
        candidates: The people with their scores, details in `deep_criteria`.
        criteria: Criteria in force.
        criteria_definitions: Definitions that scoring used.
        column_values: Distinct values per `extraction` column. Not settled: whether the keys are column names or criterion
            ids.

    """

    candidates: list[ValidatedCandidate] | None
    criteria: CriteriaMetadata | None
    criteria_definitions: list[CriterionDefinition] | None
    column_values: dict[str, list[str]] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", many(Ref("validated_candidate", "ValidatedCandidate"))),
        "criteria": Field("criteria", Ref("criteria_metadata", "CriteriaMetadata")),
        "criteria_definitions": Field("criteria_definitions", many(Ref("criterion_definition", "CriterionDefinition"))),
        "column_values": Field("column_values", mapping(many(decode_str))),
    }
    _open = True

    def __init__(
        self,
        *,
        candidates: Sequence[ValidatedCandidate | Mapping[str, Any]] | None | Unset = UNSET,
        criteria: CriteriaMetadata | Mapping[str, Any] | None | Unset = UNSET,
        criteria_definitions: Sequence[CriterionDefinition | Mapping[str, Any]] | None | Unset = UNSET,
        column_values: Mapping[str, list[str]] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if candidates is not UNSET:
            wire["candidates"] = candidates
        if criteria is not UNSET:
            wire["criteria"] = criteria
        if criteria_definitions is not UNSET:
            wire["criteria_definitions"] = criteria_definitions
        if column_values is not UNSET:
            wire["column_values"] = column_values
