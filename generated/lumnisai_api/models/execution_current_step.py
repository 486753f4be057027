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
class ExecutionCurrentStep(Model):
    """Step that an execution is at. Published clients have no name for this object.

    Attributes:
        step_key: Key of the step.
        name: Name of the step.

    """

    step_key: str
    name: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "step_key": Field("step_key", required=True),
        "name": Field("name", required=True),
    }

    def __init__(
        self,
        *,
        step_key: str,
        name: str,
    ) -> None:
        wire = self._start()
        wire["step_key"] = step_key
        wire["name"] = name
