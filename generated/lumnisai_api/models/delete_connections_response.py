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
class DeleteConnectionsResponse(Model):
    """What deleting LinkedIn connections removed.

    Attributes:
        deleted_count: Number of connections removed.
        message: Text for people.

    """

    deleted_count: int
    message: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "deleted_count": Field("deleted_count", required=True),
        "message": Field("message", required=True),
    }

    def __init__(
        self,
        *,
        deleted_count: int,
        message: str,
    ) -> None:
        wire = self._start()
        wire["deleted_count"] = deleted_count
        wire["message"] = message
