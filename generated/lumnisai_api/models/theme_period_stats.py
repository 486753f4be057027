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
class ThemePeriodStats(Model):
    """Figures of a theme in one slice of time.

    Attributes:
        posts: Posts.
        audience_engagements: Engagements of the audience.
        market_reactions: Reactions of all people.
        period: Index of the slice. Not settled: whether it counts from 0.
        share: Share of the theme in the slice.
        avg_relevance: Mean relevance.

    """

    posts: int
    audience_engagements: int
    market_reactions: int
    period: int
    share: float
    avg_relevance: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "posts": Field("posts", required=True),
        "audience_engagements": Field("audience_engagements", required=True),
        "market_reactions": Field("market_reactions", required=True),
        "period": Field("period", required=True),
        "share": Field("share", required=True),
        "avg_relevance": Field("avg_relevance"),
    }

    def __init__(
        self,
        *,
        posts: int,
        audience_engagements: int,
        market_reactions: int,
        period: int,
        share: float,
        avg_relevance: float | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["posts"] = posts
        wire["audience_engagements"] = audience_engagements
        wire["market_reactions"] = market_reactions
        wire["period"] = period
        wire["share"] = share
        if avg_relevance is not UNSET:
            wire["avg_relevance"] = avg_relevance
