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
class ValidationIssue(Model):
    """Something to look at in a template.

    Attributes:
        message: What is wrong.
        step_key: Step that it concerns.
        field: Field that it concerns.
        suggestion: How to mend it.

    """

    message: str
    step_key: str | None
    field: str | None
    suggestion: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "message": Field("message", required=True),
        "step_key": Field("step_key"),
        "field": Field("field"),
        "suggestion": Field("suggestion"),
    }

    def __init__(
        self,
        *,
        message: str,
        step_key: str | None | Unset = UNSET,
        field: str | None | Unset = UNSET,
        suggestion: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["message"] = message
        if step_key is not UNSET:
            wire["step_key"] = step_key
        if field is not UNSET:
            wire["field"] = field
        if suggestion is not UNSET:
            wire["suggestion"] = suggestion
