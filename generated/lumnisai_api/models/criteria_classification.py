# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .criterion_definition import CriterionDefinition


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CriteriaClassification(Model):
    """Criteria in their groups.

    Attributes:
        universal_criteria: Musts.
        varying_criteria: Graded criteria.
        validation_only_criteria: Criteria checked only at validation.
        universal_reasoning: Why the first group is what it is.
        varying_reasoning: Why the second group is what it is.
        validation_reasoning: Why the third group is what it is.

    """

    universal_criteria: list[CriterionDefinition]
    varying_criteria: list[CriterionDefinition]
    validation_only_criteria: list[CriterionDefinition]
    universal_reasoning: str | None
    varying_reasoning: str | None
    validation_reasoning: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "universal_criteria": Field(
            "universal_criteria", many(Ref("criterion_definition", "CriterionDefinition")), required=True
        ),
        "varying_criteria": Field("varying_criteria", many(Ref("criterion_definition", "CriterionDefinition")), required=True),
        "validation_only_criteria": Field(
            "validation_only_criteria", many(Ref("criterion_definition", "CriterionDefinition")), required=True
        ),
        "universal_reasoning": Field("universal_reasoning"),
        "varying_reasoning": Field("varying_reasoning"),
        "validation_reasoning": Field("validation_reasoning"),
    }

    def __init__(
        self,
        *,
        universal_criteria: Sequence[CriterionDefinition | Mapping[str, Any]],
        varying_criteria: Sequence[CriterionDefinition | Mapping[str, Any]],
        validation_only_criteria: Sequence[CriterionDefinition | Mapping[str, Any]],
        universal_reasoning: str | None | Unset = UNSET,
        varying_reasoning: str | None | Unset = UNSET,
        validation_reasoning: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["universal_criteria"] = universal_criteria
        wire["varying_criteria"] = varying_criteria
        wire["validation_only_criteria"] = validation_only_criteria
        if universal_reasoning is not UNSET:
            wire["universal_reasoning"] = universal_reasoning
        if varying_reasoning is not UNSET:
            wire["varying_reasoning"] = varying_reasoning
        if validation_reasoning is not UNSET:
            wire["validation_reasoning"] = validation_reasoning
