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
    either,
    many,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .content_intelligence_coverage_person import ContentIntelligenceCoveragePerson
    from .dormant_person import DormantPerson


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContentIntelligenceCoverage(Model):
    """How far the collection of posts got.

    Attributes:
        audience_size: People in the audience.
        window_days: Length of the time window in days.
        budget_credits: The most credits that could be spent.
        credits_spent: Credits spent.
        records: Records of activity.
        people_with_records: People with any activity.
        dormant_people: People without activity.
        resumed_people: People whose earlier collection was continued.
        resumed_available: People whose earlier collection could be continued.
        per_person: Details per person, as a list or as a map. Not settled: the keys of the map.
        duration_ms: How long it took, in milliseconds.
        stop_reason: Why the collection ended. Not settled: the values.

    """

    audience_size: int | None
    window_days: int | None
    budget_credits: float | None
    credits_spent: float | None
    records: int | None
    people_with_records: int | None
    dormant_people: list[DormantPerson] | None
    resumed_people: int | None
    resumed_available: int | None
    per_person: list[ContentIntelligenceCoveragePerson] | dict[str, ContentIntelligenceCoveragePerson] | None
    duration_ms: float | None
    stop_reason: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "audience_size": Field("audience_size"),
        "window_days": Field("window_days"),
        "budget_credits": Field("budget_credits"),
        "credits_spent": Field("credits_spent"),
        "records": Field("records"),
        "people_with_records": Field("people_with_records"),
        "dormant_people": Field("dormant_people", many(Ref("dormant_person", "DormantPerson"))),
        "resumed_people": Field("resumed_people"),
        "resumed_available": Field("resumed_available"),
        "per_person": Field(
            "per_person",
            either(
                many(Ref("content_intelligence_coverage_person", "ContentIntelligenceCoveragePerson")),
                mapping(Ref("content_intelligence_coverage_person", "ContentIntelligenceCoveragePerson")),
            ),
        ),
        "duration_ms": Field("duration_ms"),
        "stop_reason": Field("stop_reason"),
    }

    def __init__(
        self,
        *,
        audience_size: int | None | Unset = UNSET,
        window_days: int | None | Unset = UNSET,
        budget_credits: float | None | Unset = UNSET,
        credits_spent: float | None | Unset = UNSET,
        records: int | None | Unset = UNSET,
        people_with_records: int | None | Unset = UNSET,
        dormant_people: Sequence[DormantPerson | Mapping[str, Any]] | None | Unset = UNSET,
        resumed_people: int | None | Unset = UNSET,
        resumed_available: int | None | Unset = UNSET,
        per_person: Sequence[ContentIntelligenceCoveragePerson | Mapping[str, Any]]
        | Mapping[str, ContentIntelligenceCoveragePerson]
        | None
        | Unset = UNSET,
        duration_ms: float | None | Unset = UNSET,
        stop_reason: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if audience_size is not UNSET:
            wire["audience_size"] = audience_size
        if window_days is not UNSET:
            wire["window_days"] = window_days
        if budget_credits is not UNSET:
            wire["budget_credits"] = budget_credits
        if credits_spent is not UNSET:
            wire["credits_spent"] = credits_spent
        if records is not UNSET:
            wire["records"] = records
        if people_with_records is not UNSET:
            wire["people_with_records"] = people_with_records
        if dormant_people is not UNSET:
            wire["dormant_people"] = dormant_people
        if resumed_people is not UNSET:
            wire["resumed_people"] = resumed_people
        if resumed_available is not UNSET:
            wire["resumed_available"] = resumed_available
        if per_person is not UNSET:
            wire["per_person"] = per_person
        if duration_ms is not UNSET:
            wire["duration_ms"] = duration_ms
        if stop_reason is not UNSET:
            wire["stop_reason"] = stop_reason
