# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .cited_post import CitedPost


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PostIdea(Model):
    """An idea for a post.

    Attributes:
        reasoning: Thoughts behind it.
        idea: The idea.
        angle: Point of view.
        cited_post_keys: Keys of the posts it cites.
        cited_posts: The same posts with their addresses.
        draft: Draft of the post.
        probability: How likely it is. Not settled: of what, and the range.
        keys_exist: Cited keys that are in the package.
        keys_cited: Cited keys in all.
        supported: Whether it is grounded in the posts.
        grounding_reason: Why, or why not.

    """

    reasoning: str
    idea: str
    angle: str
    cited_post_keys: list[str]
    cited_posts: list[CitedPost]
    draft: str
    probability: float
    keys_exist: int
    keys_cited: int
    supported: bool
    grounding_reason: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "reasoning": Field("reasoning", required=True),
        "idea": Field("idea", required=True),
        "angle": Field("angle", required=True),
        "cited_post_keys": Field("cited_post_keys", many(decode_str), required=True),
        "cited_posts": Field("cited_posts", many(Ref("cited_post", "CitedPost")), required=True),
        "draft": Field("draft", required=True),
        "probability": Field("probability", required=True),
        "keys_exist": Field("keys_exist", required=True),
        "keys_cited": Field("keys_cited", required=True),
        "supported": Field("supported", required=True),
        "grounding_reason": Field("grounding_reason", required=True),
    }

    def __init__(
        self,
        *,
        reasoning: str,
        idea: str,
        angle: str,
        cited_post_keys: Sequence[str],
        cited_posts: Sequence[CitedPost | Mapping[str, Any]],
        draft: str,
        probability: float,
        keys_exist: int,
        keys_cited: int,
        supported: bool,
        grounding_reason: str,
    ) -> None:
        wire = self._start()
        wire["reasoning"] = reasoning
        wire["idea"] = idea
        wire["angle"] = angle
        wire["cited_post_keys"] = cited_post_keys
        wire["cited_posts"] = cited_posts
        wire["draft"] = draft
        wire["probability"] = probability
        wire["keys_exist"] = keys_exist
        wire["keys_cited"] = keys_cited
        wire["supported"] = supported
        wire["grounding_reason"] = grounding_reason
