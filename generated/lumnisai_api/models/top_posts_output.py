# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .content_intelligence_output_name import ContentIntelligenceOutputName
    from .top_post import TopPost


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TopPostsOutput(Model):
    """The best posts; an artifact of `content_intelligence`.

    Attributes:
        artifact: An artifact that the agent `content_intelligence` makes.
        n: Posts given.
        requested: Posts asked for.
        posts: The posts.

    """

    artifact: ContentIntelligenceOutputName
    n: int
    requested: int
    posts: list[TopPost]

    _fields: ClassVar[Mapping[str, Field]] = {
        "artifact": Field("artifact", Ref("content_intelligence_output_name", "ContentIntelligenceOutputName"), required=True),
        "n": Field("n", required=True),
        "requested": Field("requested", required=True),
        "posts": Field("posts", many(Ref("top_post", "TopPost")), required=True),
    }

    def __init__(
        self,
        *,
        artifact: ContentIntelligenceOutputName | str,
        n: int,
        requested: int,
        posts: Sequence[TopPost | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["artifact"] = artifact
        wire["n"] = n
        wire["requested"] = requested
        wire["posts"] = posts
