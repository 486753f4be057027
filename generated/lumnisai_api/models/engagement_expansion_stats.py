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
    many,
    straight,
)

if TYPE_CHECKING:
    from .engagement_expansion_hop_stats import EngagementExpansionHopStats
    from .posts_per_hop_source import PostsPerHopSource


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EngagementExpansionStats(Model):
    """Figures of a walk. When it ends with `empty_package`, several are missing.

    Attributes:
        hops_run: Rounds done.
        stop_reason: Why the walk ended. Known is `empty_package`.
        per_hop: Figures per round; may be empty.
        hops_requested: Rounds asked for; missing with `empty_package`.
        posts_per_hop: Posts per round; missing with `empty_package`.
        posts_per_hop_source: Where that number comes from; missing with `empty_package`.
        collection_credits_spent: Credits spent on collection in the rounds only.
        collection_credit_ceiling: The most credits for that; missing with `empty_package`.
        finalist_history_credits: Credits spent on the history of finalists.
        finalists_with_history: Finalists who have a history.

    """

    hops_run: int
    stop_reason: str
    per_hop: list[EngagementExpansionHopStats]
    hops_requested: int | None
    posts_per_hop: int | None
    posts_per_hop_source: PostsPerHopSource | None
    collection_credits_spent: float | None
    collection_credit_ceiling: float | None
    finalist_history_credits: float | None
    finalists_with_history: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "hops_run": Field("hops_run", required=True),
        "stop_reason": Field("stop_reason", required=True),
        "per_hop": Field("per_hop", many(Ref("engagement_expansion_hop_stats", "EngagementExpansionHopStats")), required=True),
        "hops_requested": Field("hops_requested"),
        "posts_per_hop": Field("posts_per_hop"),
        "posts_per_hop_source": Field("posts_per_hop_source", Ref("posts_per_hop_source", "PostsPerHopSource")),
        "collection_credits_spent": Field("collection_credits_spent"),
        "collection_credit_ceiling": Field("collection_credit_ceiling"),
        "finalist_history_credits": Field("finalist_history_credits"),
        "finalists_with_history": Field("finalists_with_history"),
    }

    def __init__(
        self,
        *,
        hops_run: int,
        stop_reason: str,
        per_hop: Sequence[EngagementExpansionHopStats | Mapping[str, Any]],
        hops_requested: int | None | Unset = UNSET,
        posts_per_hop: int | None | Unset = UNSET,
        posts_per_hop_source: PostsPerHopSource | str | None | Unset = UNSET,
        collection_credits_spent: float | None | Unset = UNSET,
        collection_credit_ceiling: float | None | Unset = UNSET,
        finalist_history_credits: float | None | Unset = UNSET,
        finalists_with_history: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["hops_run"] = hops_run
        wire["stop_reason"] = stop_reason
        wire["per_hop"] = per_hop
        if hops_requested is not UNSET:
            wire["hops_requested"] = hops_requested
        if posts_per_hop is not UNSET:
            wire["posts_per_hop"] = posts_per_hop
        if posts_per_hop_source is not UNSET:
            wire["posts_per_hop_source"] = posts_per_hop_source
        if collection_credits_spent is not UNSET:
            wire["collection_credits_spent"] = collection_credits_spent
        if collection_credit_ceiling is not UNSET:
            wire["collection_credit_ceiling"] = collection_credit_ceiling
        if finalist_history_credits is not UNSET:
            wire["finalist_history_credits"] = finalist_history_credits
        if finalists_with_history is not UNSET:
            wire["finalists_with_history"] = finalists_with_history
