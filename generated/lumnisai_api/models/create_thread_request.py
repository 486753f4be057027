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
class CreateThreadRequest(Model):
    """Owner and title of a new thread; both may be left out.

    Attributes:
        user_id: UUID or email of the user who is to own the thread.
        title: Title, at most 500 characters. Not settled: the limit is known for changing a title only.

    """

    user_id: str | None
    title: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id"),
        "title": Field("title"),
    }

    def __init__(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if title is not UNSET:
            wire["title"] = title
