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
class DeleteConversationsByProjectResponse(Model):
    """Outcome of deleting the conversations of a project.

    Attributes:
        success: Whether they were deleted.
        project_id: The project.
        deleted_count: Number of conversations removed.

    """

    success: bool
    project_id: str
    deleted_count: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "project_id": Field("project_id", required=True),
        "deleted_count": Field("deleted_count", required=True),
    }

    def __init__(
        self,
        *,
        success: bool,
        project_id: str,
        deleted_count: int,
    ) -> None:
        wire = self._start()
        wire["success"] = success
        wire["project_id"] = project_id
        wire["deleted_count"] = deleted_count
