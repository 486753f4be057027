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
class BulkApprovalFailure(Model):
    """A step that could not be decided.

    Attributes:
        id: Presumably the id of the step execution.
        error: What went wrong.

    """

    id: str
    error: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "error": Field("error", required=True),
    }

    def __init__(
        self,
        *,
        id: str,
        error: str,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["error"] = error
