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
class CitedPost(Model):
    """A post that an idea cites.

    Attributes:
        key: Key in the package.
        url: Its address.
        author: Name of the author.

    """

    key: str
    url: str | None
    author: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", required=True),
        "url": Field("url"),
        "author": Field("author"),
    }

    def __init__(
        self,
        *,
        key: str,
        url: str | None | Unset = UNSET,
        author: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["key"] = key
        if url is not UNSET:
            wire["url"] = url
        if author is not UNSET:
            wire["author"] = author
