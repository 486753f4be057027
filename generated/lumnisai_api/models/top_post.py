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
class TopPost(Model):
    """One of the best posts.

    Attributes:
        text: Its text.
        key: Key in the package.
        url: Its address.
        hybrid_score: Score for the ranking.
        relevance: Relevance.
        total_reactions: Reactions.
        total_comments: Comments.
        audience_count: Members of the audience who engaged with it.
        author: Name of the author.

    """

    text: str
    key: str | None
    url: str | None
    hybrid_score: float | None
    relevance: float | None
    total_reactions: int | None
    total_comments: int | None
    audience_count: int | None
    author: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", required=True),
        "key": Field("key"),
        "url": Field("url"),
        "hybrid_score": Field("hybrid_score"),
        "relevance": Field("relevance"),
        "total_reactions": Field("total_reactions"),
        "total_comments": Field("total_comments"),
        "audience_count": Field("audience_count"),
        "author": Field("author"),
    }

    def __init__(
        self,
        *,
        text: str,
        key: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        hybrid_score: float | None | Unset = UNSET,
        relevance: float | None | Unset = UNSET,
        total_reactions: int | None | Unset = UNSET,
        total_comments: int | None | Unset = UNSET,
        audience_count: int | None | Unset = UNSET,
        author: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["text"] = text
        if key is not UNSET:
            wire["key"] = key
        if url is not UNSET:
            wire["url"] = url
        if hybrid_score is not UNSET:
            wire["hybrid_score"] = hybrid_score
        if relevance is not UNSET:
            wire["relevance"] = relevance
        if total_reactions is not UNSET:
            wire["total_reactions"] = total_reactions
        if total_comments is not UNSET:
            wire["total_comments"] = total_comments
        if audience_count is not UNSET:
            wire["audience_count"] = audience_count
        if author is not UNSET:
            wire["author"] = author
