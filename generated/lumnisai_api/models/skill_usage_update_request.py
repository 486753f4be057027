# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

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
    from .skill_execution_outcome import SkillExecutionOutcome


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SkillUsageUpdateRequest(Model):
    """Changes to the record of a use; what is left out stays.

    Attributes:
        planner_selected: Whether the planner chose the skill.
        usage_reasoning: Why it was chosen or not.
        priority: Its place among the chosen skills. Not settled: which end comes first.
        execution_outcome: What came of using a skill.
        effectiveness_score: How much it helped. Not settled: the scale, probably 0 to 1.
        feedback_notes: Notes on how it went.

    """

    planner_selected: bool | None
    usage_reasoning: str | None
    priority: int | None
    execution_outcome: SkillExecutionOutcome | None
    effectiveness_score: float | None
    feedback_notes: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "planner_selected": Field("planner_selected"),
        "usage_reasoning": Field("usage_reasoning"),
        "priority": Field("priority"),
        "execution_outcome": Field("execution_outcome", Ref("skill_execution_outcome", "SkillExecutionOutcome")),
        "effectiveness_score": Field("effectiveness_score"),
        "feedback_notes": Field("feedback_notes"),
    }

    def __init__(
        self,
        *,
        planner_selected: bool | None | Unset = UNSET,
        usage_reasoning: str | None | Unset = UNSET,
        priority: int | None | Unset = UNSET,
        execution_outcome: SkillExecutionOutcome | str | None | Unset = UNSET,
        effectiveness_score: float | None | Unset = UNSET,
        feedback_notes: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if planner_selected is not UNSET and planner_selected is not None:
            wire["planner_selected"] = planner_selected
        if usage_reasoning is not UNSET and usage_reasoning is not None:
            wire["usage_reasoning"] = usage_reasoning
        if priority is not UNSET and priority is not None:
            wire["priority"] = priority
        if execution_outcome is not UNSET and execution_outcome is not None:
            wire["execution_outcome"] = execution_outcome
        if effectiveness_score is not UNSET and effectiveness_score is not None:
            wire["effectiveness_score"] = effectiveness_score
        if feedback_notes is not UNSET and feedback_notes is not None:
            wire["feedback_notes"] = feedback_notes
