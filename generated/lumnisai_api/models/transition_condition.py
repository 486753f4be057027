# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .transition_condition_operator import TransitionConditionOperator
    from .transition_condition_type import TransitionConditionType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TransitionCondition(Model):
    """A further test that a transition has to pass.

    Attributes:
        type_: What a condition tests.
        field: Field of the prospect to read; presumably needed when `type` is `prospect_field`.
        operator: How to compare. Not settled: the default.
        value: What to compare with; any JSON value, presumably an array for the operator `in`.

    """

    type_: TransitionConditionType
    field: str | None
    operator: TransitionConditionOperator | None
    value: Any

    _fields: ClassVar[Mapping[str, Field]] = {
        "type_": Field("type", Ref("transition_condition_type", "TransitionConditionType"), required=True),
        "field": Field("field"),
        "operator": Field("operator", Ref("transition_condition_operator", "TransitionConditionOperator")),
        "value": Field("value"),
    }

    def __init__(
        self,
        *,
        type_: TransitionConditionType | str,
        field: str | None | Unset = UNSET,
        operator: TransitionConditionOperator | str | None | Unset = UNSET,
        value: Any | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["type"] = type_
        if field is not UNSET:
            wire["field"] = field
        if operator is not UNSET:
            wire["operator"] = operator
        if value is not UNSET:
            wire["value"] = value
