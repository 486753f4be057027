# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CriterionType(OpenEnum):
    """Part of a criterion in the scoring; a must, graded, or checked only at validation."""

    UNIVERSAL = "universal"
    VARYING = "varying"
    VALIDATION_ONLY = "validation_only"
