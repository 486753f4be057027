# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

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
class PostsSearchStats(Model):
    """Figures of a search in posts.

    Attributes:
        phase: Stage.
        credits_used: Credits.
        posts_fetched: Posts read.
        posts_committed: Posts chosen to draw people from.
        duration_ms: How long it took, in milliseconds.
        exploration_summary: Summary in words.
        search_strategies: Strategies tried; free-form.
        estimated_icp_candidates: Estimate of the people who fit.
        committed_posts: Details of the posts chosen; free-form.
        suggested_keywords_for_future: Keywords worth trying next.

    """

    phase: str | None
    credits_used: float | None
    posts_fetched: int | None
    posts_committed: int | None
    duration_ms: float | None
    exploration_summary: str | None
    search_strategies: list[Any] | None
    estimated_icp_candidates: int | None
    committed_posts: list[Any] | None
    suggested_keywords_for_future: list[str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "phase": Field("phase"),
        "credits_used": Field("credits_used"),
        "posts_fetched": Field("posts_fetched"),
        "posts_committed": Field("posts_committed"),
        "duration_ms": Field("duration_ms"),
        "exploration_summary": Field("exploration_summary"),
        "search_strategies": Field("search_strategies"),
        "estimated_icp_candidates": Field("estimated_icp_candidates"),
        "committed_posts": Field("committed_posts"),
        "suggested_keywords_for_future": Field("suggested_keywords_for_future", many(decode_str)),
    }

    def __init__(
        self,
        *,
        phase: str | None | Unset = UNSET,
        credits_used: float | None | Unset = UNSET,
        posts_fetched: int | None | Unset = UNSET,
        posts_committed: int | None | Unset = UNSET,
        duration_ms: float | None | Unset = UNSET,
        exploration_summary: str | None | Unset = UNSET,
        search_strategies: Sequence[Any] | None | Unset = UNSET,
        estimated_icp_candidates: int | None | Unset = UNSET,
        committed_posts: Sequence[Any] | None | Unset = UNSET,
        suggested_keywords_for_future: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if phase is not UNSET:
            wire["phase"] = phase
        if credits_used is not UNSET:
            wire["credits_used"] = credits_used
        if posts_fetched is not UNSET:
            wire["posts_fetched"] = posts_fetched
        if posts_committed is not UNSET:
            wire["posts_committed"] = posts_committed
        if duration_ms is not UNSET:
            wire["duration_ms"] = duration_ms
        if exploration_summary is not UNSET:
            wire["exploration_summary"] = exploration_summary
        if search_strategies is not UNSET:
            wire["search_strategies"] = search_strategies
        if estimated_icp_candidates is not UNSET:
            wire["estimated_icp_candidates"] = estimated_icp_candidates
        if committed_posts is not UNSET:
            wire["committed_posts"] = committed_posts
        if suggested_keywords_for_future is not UNSET:
            wire["suggested_keywords_for_future"] = suggested_keywords_for_future
