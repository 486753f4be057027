# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class RepEngagementStats(Model):
    """Counts of a run of `competitor_rep_engagement`.

    Attributes:
        competitors: Competitors analysed.
        reps: Reps read.
        raw_author_engagements: Records before duplicates were merged.
        unique_authors: Distinct authors.
        dropped_rep_self_engagements: Records dropped because the author is a rep.

    """

    competitors: int
    reps: int
    raw_author_engagements: int
    unique_authors: int
    dropped_rep_self_engagements: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "competitors": Field("competitors", required=True),
        "reps": Field("reps", required=True),
        "raw_author_engagements": Field("raw_author_engagements", required=True),
        "unique_authors": Field("unique_authors", required=True),
        "dropped_rep_self_engagements": Field("dropped_rep_self_engagements", required=True),
    }
    _open = True

    def __init__(
        self,
        *,
        competitors: int,
        reps: int,
        raw_author_engagements: int,
        unique_authors: int,
        dropped_rep_self_engagements: int,
    ) -> None:
        wire = self._start()
        wire["competitors"] = competitors
        wire["reps"] = reps
        wire["raw_author_engagements"] = raw_author_engagements
        wire["unique_authors"] = unique_authors
        wire["dropped_rep_self_engagements"] = dropped_rep_self_engagements
