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
class UnlinkConversationsResponse(Model):
    """Outcome of detaching conversations from a project.

    Attributes:
        success: Whether they were detached.
        project_id: The project.
        unlinked_count: Number of conversations kept but detached.

    """

    success: bool
    project_id: str
    unlinked_count: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "project_id": Field("project_id", required=True),
        "unlinked_count": Field("unlinked_count", required=True),
    }

    def __init__(
        self,
        *,
        success: bool,
        project_id: str,
        unlinked_count: int,
    ) -> None:
        wire = self._start()
        wire["success"] = success
        wire["project_id"] = project_id
        wire["unlinked_count"] = unlinked_count
