# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class SkillExecutionOutcome(OpenEnum):
    """What came of using a skill."""

    SUCCESS = "success"
    PARTIAL = "partial"
    FAILED = "failed"
    CANCELLED = "cancelled"
    NOT_EXECUTED = "not_executed"
