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
class DormantPerson(Model):
    """A person without activity.

    Attributes:
        linkedin_url: LinkedIn profile.
        name: Name.

    """

    linkedin_url: str | None
    name: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "linkedin_url": Field("linkedin_url"),
        "name": Field("name"),
    }

    def __init__(
        self,
        *,
        linkedin_url: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if name is not UNSET:
            wire["name"] = name
