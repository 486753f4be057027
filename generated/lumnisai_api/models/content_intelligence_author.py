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
class ContentIntelligenceAuthor(Model):
    """Author of a post.

    Attributes:
        name: Name.
        url: LinkedIn profile.

    """

    name: str | None
    url: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name"),
        "url": Field("url"),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if name is not UNSET:
            wire["name"] = name
        if url is not UNSET:
            wire["url"] = url
