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
class UserUpdateRequest(Model):
    """What is to change in a user; fields left out stay as they are.

    Attributes:
        first_name: New first name; null clears it. Not settled: whether the server takes null.
        last_name: New last name; null clears it. Not settled: whether the server takes null.

    """

    first_name: str | None
    last_name: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "first_name": Field("first_name"),
        "last_name": Field("last_name"),
    }

    def __init__(
        self,
        *,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if first_name is not UNSET:
            wire["first_name"] = first_name
        if last_name is not UNSET:
            wire["last_name"] = last_name
