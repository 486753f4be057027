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
class ContentIntelligencePostTotals(Model):
    """Engagement of all people with a post.

    Attributes:
        reactions: Reactions.
        comments: Comments.

    """

    reactions: int | None
    comments: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "reactions": Field("reactions"),
        "comments": Field("comments"),
    }

    def __init__(
        self,
        *,
        reactions: int | None | Unset = UNSET,
        comments: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if reactions is not UNSET:
            wire["reactions"] = reactions
        if comments is not UNSET:
            wire["comments"] = comments
