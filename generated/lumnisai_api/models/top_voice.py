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
class TopVoice(Model):
    """A leading author.

    Attributes:
        author: Name.
        posts: Posts.
        audience_engagements: Engagements of the audience.
        market_reactions: Reactions of all people.
        themes: Themes.
        author_url: LinkedIn profile.
        example_post_key: Key of a post as example.

    """

    author: str
    posts: int
    audience_engagements: int
    market_reactions: int
    themes: list[str]
    author_url: str | None
    example_post_key: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "author": Field("author", required=True),
        "posts": Field("posts", required=True),
        "audience_engagements": Field("audience_engagements", required=True),
        "market_reactions": Field("market_reactions", required=True),
        "themes": Field("themes", many(decode_str), required=True),
        "author_url": Field("author_url"),
        "example_post_key": Field("example_post_key"),
    }

    def __init__(
        self,
        *,
        author: str,
        posts: int,
        audience_engagements: int,
        market_reactions: int,
        themes: Sequence[str],
        author_url: str | None | Unset = UNSET,
        example_post_key: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["author"] = author
        wire["posts"] = posts
        wire["audience_engagements"] = audience_engagements
        wire["market_reactions"] = market_reactions
        wire["themes"] = themes
        if author_url is not UNSET:
            wire["author_url"] = author_url
        if example_post_key is not UNSET:
            wire["example_post_key"] = example_post_key
