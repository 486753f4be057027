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
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .content_intelligence_author import ContentIntelligenceAuthor
    from .content_intelligence_date_value import ContentIntelligenceDateValue
    from .content_intelligence_engager import ContentIntelligenceEngager
    from .content_intelligence_post_totals import ContentIntelligencePostTotals
    from .content_intelligence_removal_class import ContentIntelligenceRemovalClass


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContentIntelligencePost(Model):
    """A post in a package.

    Attributes:
        key: Key of the post, stable in its package.
        ids: Known ids of the post.
        sources: Where it was seen.
        engagers: Members of the audience who engaged with it.
        audience_count: Their number.
        missing: Fields that could not be filled.
        text: Its text.
        author: Who wrote it.
        published: When it was published.
        url: Its address.
        totals: Engagement of all people.
        reasoning: Why curation decided as it did.
        removal_class: Why it was set aside.
        relevance: Relevance from curation. Not settled: the range.
        total_reactions: Reactions of all people.
        total_comments: Comments of all people.
        has_video: Whether it has a video; its address is not given.
        hybrid_score: Score for the ranking.

    """

    key: str
    ids: list[str]
    sources: list[str]
    engagers: list[ContentIntelligenceEngager]
    audience_count: int
    missing: list[str]
    text: str | None
    author: ContentIntelligenceAuthor | None
    published: ContentIntelligenceDateValue | None
    url: str | None
    totals: ContentIntelligencePostTotals | None
    reasoning: str | None
    removal_class: ContentIntelligenceRemovalClass | None
    relevance: float | None
    total_reactions: int | None
    total_comments: int | None
    has_video: bool | None
    hybrid_score: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", required=True),
        "ids": Field("ids", many(decode_str), required=True),
        "sources": Field("sources", many(decode_str), required=True),
        "engagers": Field("engagers", many(Ref("content_intelligence_engager", "ContentIntelligenceEngager")), required=True),
        "audience_count": Field("audience_count", required=True),
        "missing": Field("missing", many(decode_str), required=True),
        "text": Field("text"),
        "author": Field("author", Ref("content_intelligence_author", "ContentIntelligenceAuthor")),
        "published": Field("published", Ref("content_intelligence_date_value", "ContentIntelligenceDateValue")),
        "url": Field("url"),
        "totals": Field("totals", Ref("content_intelligence_post_totals", "ContentIntelligencePostTotals")),
        "reasoning": Field("reasoning"),
        "removal_class": Field("removal_class", Ref("content_intelligence_removal_class", "ContentIntelligenceRemovalClass")),
        "relevance": Field("relevance"),
        "total_reactions": Field("total_reactions"),
        "total_comments": Field("total_comments"),
        "has_video": Field("has_video"),
        "hybrid_score": Field("hybrid_score"),
    }

    def __init__(
        self,
        *,
        key: str,
        ids: Sequence[str],
        sources: Sequence[str],
        engagers: Sequence[ContentIntelligenceEngager | Mapping[str, Any]],
        audience_count: int,
        missing: Sequence[str],
        text: str | None | Unset = UNSET,
        author: ContentIntelligenceAuthor | Mapping[str, Any] | None | Unset = UNSET,
        published: ContentIntelligenceDateValue | Mapping[str, Any] | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        totals: ContentIntelligencePostTotals | Mapping[str, Any] | None | Unset = UNSET,
        reasoning: str | None | Unset = UNSET,
        removal_class: ContentIntelligenceRemovalClass | str | None | Unset = UNSET,
        relevance: float | None | Unset = UNSET,
        total_reactions: int | None | Unset = UNSET,
        total_comments: int | None | Unset = UNSET,
        has_video: bool | None | Unset = UNSET,
        hybrid_score: float | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["key"] = key
        wire["ids"] = ids
        wire["sources"] = sources
        wire["engagers"] = engagers
        wire["audience_count"] = audience_count
        wire["missing"] = missing
        if text is not UNSET:
            wire["text"] = text
        if author is not UNSET:
            wire["author"] = author
        if published is not UNSET:
            wire["published"] = published
        if url is not UNSET:
            wire["url"] = url
        if totals is not UNSET:
            wire["totals"] = totals
        if reasoning is not UNSET:
            wire["reasoning"] = reasoning
        if removal_class is not UNSET:
            wire["removal_class"] = removal_class
        if relevance is not UNSET:
            wire["relevance"] = relevance
        if total_reactions is not UNSET:
            wire["total_reactions"] = total_reactions
        if total_comments is not UNSET:
            wire["total_comments"] = total_comments
        if has_video is not UNSET:
            wire["has_video"] = has_video
        if hybrid_score is not UNSET:
            wire["hybrid_score"] = hybrid_score
