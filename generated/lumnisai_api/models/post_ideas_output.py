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
    from .content_intelligence_output_name import ContentIntelligenceOutputName
    from .post_idea import PostIdea


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PostIdeasOutput(Model):
    """Ideas for posts; an artifact of `content_intelligence`.

    Attributes:
        artifact: An artifact that the agent `content_intelligence` makes.
        n: Ideas given.
        ideas: The ideas.
        all_supported: Whether every idea is grounded in posts.
        posts_seen: Posts considered.
        chunks: Chunks the work was done in.
        note: A remark.

    """

    artifact: ContentIntelligenceOutputName
    n: int
    ideas: list[PostIdea]
    all_supported: bool | None
    posts_seen: int | None
    chunks: int | None
    note: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "artifact": Field("artifact", Ref("content_intelligence_output_name", "ContentIntelligenceOutputName"), required=True),
        "n": Field("n", required=True),
        "ideas": Field("ideas", many(Ref("post_idea", "PostIdea")), required=True),
        "all_supported": Field("all_supported"),
        "posts_seen": Field("posts_seen"),
        "chunks": Field("chunks"),
        "note": Field("note"),
    }

    def __init__(
        self,
        *,
        artifact: ContentIntelligenceOutputName | str,
        n: int,
        ideas: Sequence[PostIdea | Mapping[str, Any]],
        all_supported: bool | None | Unset = UNSET,
        posts_seen: int | None | Unset = UNSET,
        chunks: int | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["artifact"] = artifact
        wire["n"] = n
        wire["ideas"] = ideas
        if all_supported is not UNSET:
            wire["all_supported"] = all_supported
        if posts_seen is not UNSET:
            wire["posts_seen"] = posts_seen
        if chunks is not UNSET:
            wire["chunks"] = chunks
        if note is not UNSET:
            wire["note"] = note
