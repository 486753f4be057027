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
class OutreachAssetUpdate(Model):
    """Changes to an outreach asset; what is left out stays. Key and type cannot be changed.

    Attributes:
        user_id: Id of the user who owns it. Not settled: whether an email is taken as well as a UUID.
        name: New name.
        value: New content.
        is_active: Switches the asset on or off.

    """

    user_id: str
    name: str | None
    value: str | None
    is_active: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "name": Field("name"),
        "value": Field("value"),
        "is_active": Field("is_active"),
    }

    def __init__(
        self,
        *,
        user_id: str,
        name: str | None | Unset = UNSET,
        value: str | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        if name is not UNSET and name is not None:
            wire["name"] = name
        if value is not UNSET and value is not None:
            wire["value"] = value
        if is_active is not UNSET and is_active is not None:
            wire["is_active"] = is_active
