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
class EmailOnboardResponse(Model):
    """An organisation whose set-up has begun.

    Attributes:
        organization_id: Id of the new organisation.
        status: State; values are not known.
        message: Text for people.

    """

    organization_id: str
    status: str
    message: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "organization_id": Field("organization_id", required=True),
        "status": Field("status", required=True),
        "message": Field("message", required=True),
    }

    def __init__(
        self,
        *,
        organization_id: str,
        status: str,
        message: str,
    ) -> None:
        wire = self._start()
        wire["organization_id"] = organization_id
        wire["status"] = status
        wire["message"] = message
