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
    from .post_preview_result import PostPreviewResult


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PostPreviewResponse(Model):
    """What the posts look like.

    Attributes:
        posts: One entry per address, in the order of the request.

    """

    posts: list[PostPreviewResult]

    _fields: ClassVar[Mapping[str, Field]] = {
        "posts": Field("posts", many(Ref("post_preview_result", "PostPreviewResult")), required=True),
    }

    def __init__(
        self,
        *,
        posts: Sequence[PostPreviewResult | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["posts"] = posts
