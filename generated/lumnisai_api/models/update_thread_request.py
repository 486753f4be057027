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
class UpdateThreadRequest(Model):
    """What is to change in a thread.

    Attributes:
        title: New title, at most 500 characters; null clears it. Not settled: whether the server takes null.

    """

    title: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "title": Field("title"),
    }

    def __init__(
        self,
        *,
        title: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if title is not UNSET:
            wire["title"] = title
