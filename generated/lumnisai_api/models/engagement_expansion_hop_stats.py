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
class EngagementExpansionHopStats(Model):
    """Figures of one round.

    Attributes:
        hop: Number of the round.
        posts_pulled: Posts read.
        new_people: People who are new.
        refinds: People met again.
        refinds_merged_as_new_edges: Those of them who were added as further evidence.
        author_colleagues_excluded: Colleagues of the author of a post who were dropped.
        credits_: Credits spent.
        stop_reason: Why the round ended. Not settled: the values.

    """

    hop: int
    posts_pulled: int
    new_people: int
    refinds: int
    refinds_merged_as_new_edges: int
    author_colleagues_excluded: int
    credits_: float
    stop_reason: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "hop": Field("hop", required=True),
        "posts_pulled": Field("posts_pulled", required=True),
        "new_people": Field("new_people", required=True),
        "refinds": Field("refinds", required=True),
        "refinds_merged_as_new_edges": Field("refinds_merged_as_new_edges", required=True),
        "author_colleagues_excluded": Field("author_colleagues_excluded", required=True),
        "credits_": Field("credits", required=True),
        "stop_reason": Field("stop_reason", required=True),
    }

    def __init__(
        self,
        *,
        hop: int,
        posts_pulled: int,
        new_people: int,
        refinds: int,
        refinds_merged_as_new_edges: int,
        author_colleagues_excluded: int,
        credits_: float,
        stop_reason: str,
    ) -> None:
        wire = self._start()
        wire["hop"] = hop
        wire["posts_pulled"] = posts_pulled
        wire["new_people"] = new_people
        wire["refinds"] = refinds
        wire["refinds_merged_as_new_edges"] = refinds_merged_as_new_edges
        wire["author_colleagues_excluded"] = author_colleagues_excluded
        wire["credits"] = credits_
        wire["stop_reason"] = stop_reason
