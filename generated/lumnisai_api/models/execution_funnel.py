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
class ExecutionFunnel(Model):
    """Summary of executions. Published clients have no name for this object.

    Attributes:
        total: Executions in all.
        active: Executions under way.
        completed: Executions that are done.
        failed: Executions that failed.

    """

    total: int
    active: int
    completed: int
    failed: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "total": Field("total", required=True),
        "active": Field("active", required=True),
        "completed": Field("completed", required=True),
        "failed": Field("failed", required=True),
    }

    def __init__(
        self,
        *,
        total: int,
        active: int,
        completed: int,
        failed: int,
    ) -> None:
        wire = self._start()
        wire["total"] = total
        wire["active"] = active
        wire["completed"] = completed
        wire["failed"] = failed
