# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    decode_str,
    either,
    many,
    straight,
)

if TYPE_CHECKING:
    from .post_author_type import PostAuthorType
    from .post_engagement_role import PostEngagementRole
    from .post_published_value import PostPublishedValue
    from .post_reaction_type import PostReactionType
    from .post_walk import PostWalk


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PostEngagementData(Model):
    """What a person did with a post; older clients call this PostEngagementProvenance. Some fields belong to
    `competitor_post_engagement`, some to `engagement_expansion`.

    Attributes:
        post_url: The post.
        role: How a person engaged with a post. Not settled: which word the agent `deep_people_search` uses for
            authors of posts.
        post_key: Key of the post in the package; `engagement_expansion`.
        post_text: Text of the post, if kept.
        post_published: When the post was published, not when the person reacted.
        reaction_type: Kind of reaction.
        competitor: The competitor as given; `competitor_post_engagement`.
        competitor_name: Name of the competitor; `competitor_post_engagement`.
        post_author_type: Kind of the page; `competitor_post_engagement`.
        post_author_name: Author; `competitor_post_engagement`.
        post_author: Author; `engagement_expansion`.
        post_author_url: LinkedIn profile of the author.
        post_date: Time of the post; `competitor_post_engagement`.
        engagement_score: Reactions and comments when the post was chosen.
        hop: Round in which the person was found; `engagement_expansion`.
        walk: How the agent got there; `engagement_expansion`.
        post_relevance: Relevance from curation; `engagement_expansion`.
        audience_engagers: People of the seed on the same post; `engagement_expansion`.

    """

    post_url: str
    role: PostEngagementRole
    post_key: str | None
    post_text: str | None
    post_published: PostPublishedValue | str | None
    reaction_type: PostReactionType | None
    competitor: str | None
    competitor_name: str | None
    post_author_type: PostAuthorType | None
    post_author_name: str | None
    post_author: str | None
    post_author_url: str | None
    post_date: datetime.datetime | None
    engagement_score: float | None
    hop: int | None
    walk: PostWalk | None
    post_relevance: float | None
    audience_engagers: list[str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "post_url": Field("post_url", required=True),
        "role": Field("role", Ref("post_engagement_role", "PostEngagementRole"), required=True),
        "post_key": Field("post_key"),
        "post_text": Field("post_text"),
        "post_published": Field("post_published", either(Ref("post_published_value", "PostPublishedValue"), decode_str)),
        "reaction_type": Field("reaction_type", Ref("post_reaction_type", "PostReactionType")),
        "competitor": Field("competitor"),
        "competitor_name": Field("competitor_name"),
        "post_author_type": Field("post_author_type", Ref("post_author_type", "PostAuthorType")),
        "post_author_name": Field("post_author_name"),
        "post_author": Field("post_author"),
        "post_author_url": Field("post_author_url"),
        "post_date": Field("post_date", decode_datetime),
        "engagement_score": Field("engagement_score"),
        "hop": Field("hop"),
        "walk": Field("walk", Ref("post_walk", "PostWalk")),
        "post_relevance": Field("post_relevance"),
        "audience_engagers": Field("audience_engagers", many(decode_str)),
    }
    _open = True

    def __init__(
        self,
        *,
        post_url: str,
        role: PostEngagementRole | str,
        post_key: str | None | Unset = UNSET,
        post_text: str | None | Unset = UNSET,
        post_published: PostPublishedValue | Mapping[str, Any] | str | None | Unset = UNSET,
        reaction_type: PostReactionType | str | None | Unset = UNSET,
        competitor: str | None | Unset = UNSET,
        competitor_name: str | None | Unset = UNSET,
        post_author_type: PostAuthorType | str | None | Unset = UNSET,
        post_author_name: str | None | Unset = UNSET,
        post_author: str | None | Unset = UNSET,
        post_author_url: str | None | Unset = UNSET,
        post_date: datetime.datetime | str | None | Unset = UNSET,
        engagement_score: float | None | Unset = UNSET,
        hop: int | None | Unset = UNSET,
        walk: PostWalk | str | None | Unset = UNSET,
        post_relevance: float | None | Unset = UNSET,
        audience_engagers: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["post_url"] = post_url
        wire["role"] = role
        if post_key is not UNSET:
            wire["post_key"] = post_key
        if post_text is not UNSET:
            wire["post_text"] = post_text
        if post_published is not UNSET:
            wire["post_published"] = post_published
        if reaction_type is not UNSET:
            wire["reaction_type"] = reaction_type
        if competitor is not UNSET:
            wire["competitor"] = competitor
        if competitor_name is not UNSET:
            wire["competitor_name"] = competitor_name
        if post_author_type is not UNSET:
            wire["post_author_type"] = post_author_type
        if post_author_name is not UNSET:
            wire["post_author_name"] = post_author_name
        if post_author is not UNSET:
            wire["post_author"] = post_author
        if post_author_url is not UNSET:
            wire["post_author_url"] = post_author_url
        if post_date is not UNSET:
            wire["post_date"] = post_date
        if engagement_score is not UNSET:
            wire["engagement_score"] = engagement_score
        if hop is not UNSET:
            wire["hop"] = hop
        if walk is not UNSET:
            wire["walk"] = walk
        if post_relevance is not UNSET:
            wire["post_relevance"] = post_relevance
        if audience_engagers is not UNSET:
            wire["audience_engagers"] = audience_engagers
