# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContentIntelligenceAudienceStats(Model):
    """Figures of the choice of an audience.

    Attributes:
        scored: People scored.
        scored_by_bucket: The same by bucket. Not settled: the names of the buckets.
        limit: The most people wanted.
        audience_size: People chosen.
        audience_by_bucket: The same by bucket. Not settled: the names of the buckets.
        dropped_missing_url: People dropped for want of a profile address.
        dropped_duplicate_url: People dropped as duplicates.
        duration_ms: How long it took, in milliseconds.
        top_score: Best score.
        lowest_score: Worst score.

    """

    scored: int
    scored_by_bucket: dict[str, int]
    limit: int
    audience_size: int
    audience_by_bucket: dict[str, int]
    dropped_missing_url: int
    dropped_duplicate_url: int
    duration_ms: float
    top_score: float | None
    lowest_score: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "scored": Field("scored", required=True),
        "scored_by_bucket": Field("scored_by_bucket", required=True),
        "limit": Field("limit", required=True),
        "audience_size": Field("audience_size", required=True),
        "audience_by_bucket": Field("audience_by_bucket", required=True),
        "dropped_missing_url": Field("dropped_missing_url", required=True),
        "dropped_duplicate_url": Field("dropped_duplicate_url", required=True),
        "duration_ms": Field("duration_ms", required=True),
        "top_score": Field("top_score"),
        "lowest_score": Field("lowest_score"),
    }

    def __init__(
        self,
        *,
        scored: int,
        scored_by_bucket: Mapping[str, int],
        limit: int,
        audience_size: int,
        audience_by_bucket: Mapping[str, int],
        dropped_missing_url: int,
        dropped_duplicate_url: int,
        duration_ms: float,
        top_score: float | None | Unset = UNSET,
        lowest_score: float | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["scored"] = scored
        wire["scored_by_bucket"] = scored_by_bucket
        wire["limit"] = limit
        wire["audience_size"] = audience_size
        wire["audience_by_bucket"] = audience_by_bucket
        wire["dropped_missing_url"] = dropped_missing_url
        wire["dropped_duplicate_url"] = dropped_duplicate_url
        wire["duration_ms"] = duration_ms
        if top_score is not UNSET:
            wire["top_score"] = top_score
        if lowest_score is not UNSET:
            wire["lowest_score"] = lowest_score
