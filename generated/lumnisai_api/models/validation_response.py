# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .validation_issue import ValidationIssue


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ValidationResponse(Model):
    """Findings about a template.

    Attributes:
        is_valid: Whether there are no errors.
        errors: Faults.
        warnings: Doubts that do not stand in the way.

    """

    is_valid: bool
    errors: list[ValidationIssue]
    warnings: list[ValidationIssue]

    _fields: ClassVar[Mapping[str, Field]] = {
        "is_valid": Field("is_valid", required=True),
        "errors": Field("errors", many(Ref("validation_issue", "ValidationIssue")), required=True),
        "warnings": Field("warnings", many(Ref("validation_issue", "ValidationIssue")), required=True),
    }

    def __init__(
        self,
        *,
        is_valid: bool,
        errors: Sequence[ValidationIssue | Mapping[str, Any]],
        warnings: Sequence[ValidationIssue | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["is_valid"] = is_valid
        wire["errors"] = errors
        wire["warnings"] = warnings
