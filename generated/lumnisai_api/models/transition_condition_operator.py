# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class TransitionConditionOperator(OpenEnum):
    """How a condition compares."""

    EQUALS = "equals"
    NOT_EQUALS = "not_equals"
    EXISTS = "exists"
    NOT_EXISTS = "not_exists"
    GT = "gt"
    LT = "lt"
    CONTAINS = "contains"
    IN = "in"
