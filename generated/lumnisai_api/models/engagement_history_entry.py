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
class EngagementHistoryEntry(Model):
    """A recent reaction of a person.

    Attributes:
        when: When. Not settled: the form.
        reaction_type: Kind of reaction.
        post_author: Author of the post.
        post_url: Address of the post.
        post_text: Text of the post.

    """

    when: str | None
    reaction_type: str | None
    post_author: str | None
    post_url: str | None
    post_text: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "when": Field("when"),
        "reaction_type": Field("reaction_type"),
        "post_author": Field("post_author"),
        "post_url": Field("post_url"),
        "post_text": Field("post_text"),
    }

    def __init__(
        self,
        *,
        when: str | None | Unset = UNSET,
        reaction_type: str | None | Unset = UNSET,
        post_author: str | None | Unset = UNSET,
        post_url: str | None | Unset = UNSET,
        post_text: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if when is not UNSET:
            wire["when"] = when
        if reaction_type is not UNSET:
            wire["reaction_type"] = reaction_type
        if post_author is not UNSET:
            wire["post_author"] = post_author
        if post_url is not UNSET:
            wire["post_url"] = post_url
        if post_text is not UNSET:
            wire["post_text"] = post_text
