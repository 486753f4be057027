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
    from .deep_search_preview import DeepSearchPreview
    from .deep_search_stats import DeepSearchStats
    from .validated_candidate import ValidatedCandidate


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class DeepPeopleSearchOutput(Model):
    """Result (`structured_response`) of the agent `deep_people_search`. It can be told by `search_stats` and
    `excluded_candidates`. While the run lasts it may be partial, see `preview`.

    Attributes:
        candidates: People who were validated, best first.
        preview: How far a partial result goes.
        excluded_candidates: People who were rejected, at most 100.
        total_found: People found before filtering.
        search_stats: Figures of the search.
        criteria: Criteria in force.
        criteria_definitions: Definitions that scoring used.
        column_values: Distinct values per `extraction` column. Not settled: whether the keys are column names or criterion
            ids.

    """

    candidates: list[ValidatedCandidate]
    preview: DeepSearchPreview | None
    excluded_candidates: list[ValidatedCandidate] | None
    total_found: int | None
    search_stats: DeepSearchStats | None
    criteria: CriteriaMetadata | None
    criteria_definitions: list[CriterionDefinition] | None
    column_values: dict[str, list[str]] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", many(Ref("validated_candidate", "ValidatedCandidate")), required=True),
        "preview": Field("preview", Ref("deep_search_preview", "DeepSearchPreview")),
        "excluded_candidates": Field("excluded_candidates", many(Ref("validated_candidate", "ValidatedCandidate"))),
        "total_found": Field("total_found"),
        "search_stats": Field("search_stats", Ref("deep_search_stats", "DeepSearchStats")),
        "criteria": Field("criteria", Ref("criteria_metadata", "CriteriaMetadata")),
        "criteria_definitions": Field("criteria_definitions", many(Ref("criterion_definition", "CriterionDefinition"))),
        "column_values": Field("column_values", mapping(many(decode_str))),
    }
    _open = True

    def __init__(
        self,
        *,
        candidates: Sequence[ValidatedCandidate | Mapping[str, Any]],
        preview: DeepSearchPreview | Mapping[str, Any] | None | Unset = UNSET,
        excluded_candidates: Sequence[ValidatedCandidate | Mapping[str, Any]] | None | Unset = UNSET,
        total_found: int | None | Unset = UNSET,
        search_stats: DeepSearchStats | Mapping[str, Any] | None | Unset = UNSET,
        criteria: CriteriaMetadata | Mapping[str, Any] | None | Unset = UNSET,
        criteria_definitions: Sequence[CriterionDefinition | Mapping[str, Any]] | None | Unset = UNSET,
        column_values: Mapping[str, list[str]] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["candidates"] = candidates
        if preview is not UNSET:
            wire["preview"] = preview
        if excluded_candidates is not UNSET:
            wire["excluded_candidates"] = excluded_candidates
        if total_found is not UNSET:
            wire["total_found"] = total_found
        if search_stats is not UNSET:
            wire["search_stats"] = search_stats
        if criteria is not UNSET:
            wire["criteria"] = criteria
        if criteria_definitions is not UNSET:
            wire["criteria_definitions"] = criteria_definitions
        if column_values is not UNSET:
            wire["column_values"] = column_values
