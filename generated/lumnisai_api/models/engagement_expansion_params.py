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
class EngagementExpansionParams(Model):
    """Parameters (`specialized_agent_params`) of the agent `engagement_expansion`; the message describes the persona
    by which the people found are ranked and validated, and must not be blank. None is required. Each post pulled
    costs 5 credits; with the default limit about 300 credits for one hop and 1,060 for three, and collection of the
    seed, enrichment and validation come on top. Published clients call this EngagementExpansionOptions.

    Attributes:
        expand_from_response: Id of a finished response of `content_intelligence` or `engagement_expansion` whose package is the seed;
            when left out, the run collects a seed of its own from the message.
        hops: Rounds outward. Not settled: the upper limit.
        posts_per_hop: Posts pulled in each round; derived from `limit` when left out (60 for a limit of 25 or 50, 240 for
            200). Not settled: the upper limit.
        people_per_next_hop: People carried on to the next round, those who fit best; without effect with one hop. Not settled: the
            upper limit.
        limit: The most people wanted. Not settled: the upper limit.
        exclude_urls: LinkedIn profiles to leave out besides the people of the seed.
        deep_validation_use_relevance_reranker: Add a re-ranking by a small model; it changes the order only.

    """

    expand_from_response: str | None
    hops: int | None
    posts_per_hop: int | None
    people_per_next_hop: int | None
    limit: int | None
    exclude_urls: list[str] | None
    deep_validation_use_relevance_reranker: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "expand_from_response": Field("expand_from_response"),
        "hops": Field("hops"),
        "posts_per_hop": Field("posts_per_hop"),
        "people_per_next_hop": Field("people_per_next_hop"),
        "limit": Field("limit"),
        "exclude_urls": Field("exclude_urls", many(decode_str)),
        "deep_validation_use_relevance_reranker": Field("deep_validation_use_relevance_reranker"),
    }
    _open = True

    def __init__(
        self,
        *,
        expand_from_response: str | None | Unset = UNSET,
        hops: int | None | Unset = UNSET,
        posts_per_hop: int | None | Unset = UNSET,
        people_per_next_hop: int | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        exclude_urls: Sequence[str] | None | Unset = UNSET,
        deep_validation_use_relevance_reranker: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if expand_from_response is not UNSET and expand_from_response is not None:
            wire["expand_from_response"] = expand_from_response
        if hops is not UNSET and hops is not None:
            wire["hops"] = hops
        if posts_per_hop is not UNSET and posts_per_hop is not None:
            wire["posts_per_hop"] = posts_per_hop
        if people_per_next_hop is not UNSET and people_per_next_hop is not None:
            wire["people_per_next_hop"] = people_per_next_hop
        if limit is not UNSET and limit is not None:
            wire["limit"] = limit
        if exclude_urls is not UNSET and exclude_urls is not None:
            wire["exclude_urls"] = exclude_urls
        if deep_validation_use_relevance_reranker is not UNSET and deep_validation_use_relevance_reranker is not None:
            wire["deep_validation_use_relevance_reranker"] = deep_validation_use_relevance_reranker
