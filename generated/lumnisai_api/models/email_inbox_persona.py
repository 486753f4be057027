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
class EmailInboxPersona(Model):
    """The sender to whom an inbox belongs.

    Attributes:
        id: Id of the persona.
        first_name: First name.
        last_name: Last name.
        title: Position.

    """

    id: str
    first_name: str
    last_name: str
    title: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "first_name": Field("first_name", required=True),
        "last_name": Field("last_name", required=True),
        "title": Field("title"),
    }

    def __init__(
        self,
        *,
        id: str,
        first_name: str,
        last_name: str,
        title: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["first_name"] = first_name
        wire["last_name"] = last_name
        if title is not UNSET:
            wire["title"] = title
