# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EngagementExpansionResolvedParams(Model):
    """Parameters of `engagement_expansion` in force.

    Attributes:
        expand_from_response: Response whose package was the seed; null when the message was.
        hops: Rounds.
        people_per_next_hop: People carried on to the next round.
        limit: The most people wanted.
        posts_per_hop: Posts per round, as asked for.
        exclude_urls: LinkedIn profiles left out.

    """

    expand_from_response: str | None
    hops: int
    people_per_next_hop: int
    limit: int
    posts_per_hop: int | None
    exclude_urls: list[str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "expand_from_response": Field("expand_from_response", required=True),
        "hops": Field("hops", required=True),
        "people_per_next_hop": Field("people_per_next_hop", required=True),
        "limit": Field("limit", required=True),
        "posts_per_hop": Field("posts_per_hop"),
        "exclude_urls": Field("exclude_urls", many(decode_str)),
    }

    def __init__(
        self,
        *,
        expand_from_response: str | None,
        hops: int,
        people_per_next_hop: int,
        limit: int,
        posts_per_hop: int | None | Unset = UNSET,
        exclude_urls: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["expand_from_response"] = expand_from_response
        wire["hops"] = hops
        wire["people_per_next_hop"] = people_per_next_hop
        wire["limit"] = limit
        if posts_per_hop is not UNSET:
            wire["posts_per_hop"] = posts_per_hop
        if exclude_urls is not UNSET:
            wire["exclude_urls"] = exclude_urls
