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
    from .content_intelligence_post import ContentIntelligencePost


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContentIntelligencePackage(Model):
    """Posts of an audience in one form, stored for later runs.

    Attributes:
        posts: The posts.
        uncopied_fields: How many source fields of each name were not carried over; may be empty. Not settled: the keys.

    """

    posts: list[ContentIntelligencePost]
    uncopied_fields: dict[str, float]

    _fields: ClassVar[Mapping[str, Field]] = {
        "posts": Field("posts", many(Ref("content_intelligence_post", "ContentIntelligencePost")), required=True),
        "uncopied_fields": Field("uncopied_fields", required=True),
    }

    def __init__(
        self,
        *,
        posts: Sequence[ContentIntelligencePost | Mapping[str, Any]],
        uncopied_fields: Mapping[str, float],
    ) -> None:
        wire = self._start()
        wire["posts"] = posts
        wire["uncopied_fields"] = uncopied_fields
