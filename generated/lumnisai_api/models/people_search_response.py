# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .applied_filters import AppliedFilters
    from .people_data_source import PeopleDataSource
    from .person_result import PersonResult


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PeopleSearchResponse(Model):
    """The people a search found.

    Attributes:
        candidates: The people.
        total_found: Distinct people found; may be more than the list holds.
        applied_filters: Filters that the server read out of a query; each one only when the query had it.
        execution_time_ms: How long the search took, in milliseconds.
        data_sources_used: Databases that were asked.

    """

    candidates: list[PersonResult]
    total_found: int
    applied_filters: AppliedFilters
    execution_time_ms: float
    data_sources_used: list[PeopleDataSource]

    _fields: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", many(Ref("person_result", "PersonResult")), required=True),
        "total_found": Field("total_found", required=True),
        "applied_filters": Field("applied_filters", Ref("applied_filters", "AppliedFilters"), required=True),
        "execution_time_ms": Field("execution_time_ms", required=True),
        "data_sources_used": Field("data_sources_used", many(Ref("people_data_source", "PeopleDataSource")), required=True),
    }

    def __init__(
        self,
        *,
        candidates: Sequence[PersonResult | Mapping[str, Any]],
        total_found: int,
        applied_filters: AppliedFilters | Mapping[str, Any],
        execution_time_ms: float,
        data_sources_used: Sequence[PeopleDataSource | str],
    ) -> None:
        wire = self._start()
        wire["candidates"] = candidates
        wire["total_found"] = total_found
        wire["applied_filters"] = applied_filters
        wire["execution_time_ms"] = execution_time_ms
        wire["data_sources_used"] = data_sources_used
