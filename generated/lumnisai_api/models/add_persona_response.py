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
class AddPersonaResponse(Model):
    """A sender that was added.

    Attributes:
        persona_id: Id of the new persona.
        message: Text for people.

    """

    persona_id: str
    message: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "persona_id": Field("persona_id", required=True),
        "message": Field("message", required=True),
    }

    def __init__(
        self,
        *,
        persona_id: str,
        message: str,
    ) -> None:
        wire = self._start()
        wire["persona_id"] = persona_id
        wire["message"] = message
