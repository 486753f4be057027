# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class AddOrgMemberResponse(Model):
    """Confirmation that a member was added.

    Attributes:
        message: Text for people.

    """

    message: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "message": Field("message", required=True),
    }

    def __init__(
        self,
        *,
        message: str,
    ) -> None:
        wire = self._start()
        wire["message"] = message
