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
class ExecutionMetricsFilters(Model):
    """Filters that figures were made with. Published clients have no name for this object.

    Attributes:
        template_id: Template that was asked for.
        project_id: Project that was asked for.

    """

    template_id: str | None
    project_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "template_id": Field("template_id"),
        "project_id": Field("project_id"),
    }

    def __init__(
        self,
        *,
        template_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if template_id is not UNSET:
            wire["template_id"] = template_id
        if project_id is not UNSET:
            wire["project_id"] = project_id
