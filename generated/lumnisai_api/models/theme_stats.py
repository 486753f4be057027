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
class ThemeStats(Model):
    """Figures of a theme.

    Attributes:
        posts: Posts.
        audience_engagements: Engagements of the audience.
        market_reactions: Reactions of all people.
        avg_relevance: Mean relevance.

    """

    posts: int
    audience_engagements: int
    market_reactions: int
    avg_relevance: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "posts": Field("posts", required=True),
        "audience_engagements": Field("audience_engagements", required=True),
        "market_reactions": Field("market_reactions", required=True),
        "avg_relevance": Field("avg_relevance"),
    }

    def __init__(
        self,
        *,
        posts: int,
        audience_engagements: int,
        market_reactions: int,
        avg_relevance: float | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["posts"] = posts
        wire["audience_engagements"] = audience_engagements
        wire["market_reactions"] = market_reactions
        if avg_relevance is not UNSET:
            wire["avg_relevance"] = avg_relevance
