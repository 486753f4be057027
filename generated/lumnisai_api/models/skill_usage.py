# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    decode_str,
    decode_uuid,
    either,
    straight,
)

if TYPE_CHECKING:
    from .skill_execution_outcome import SkillExecutionOutcome


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SkillUsage(Model):
    """Record of a skill that was found for, and perhaps used in, a response.

    Attributes:
        id: Id of the record.
        response_id: Id of the response.
        skill_id: Id of the skill.
        skill_name: Name of the skill.
        tenant_id: Id of the tenant.
        planner_selected: Whether the planner chose the skill.
        created_at: When the record was made.
        updated_at: When it was last changed.
        user_id: User the response belongs to, normally a UUID.
        relevance_score: How well the skill fits. Not settled: the scale, probably 0 to 1.
        retrieved_at: When the skill was found.
        usage_reasoning: Why it was chosen or not.
        priority: Its place among the chosen skills. Not settled: which end comes first.
        selected_at: When the skill was chosen.
        execution_outcome: What came of it; the values are open.
        effectiveness_score: How much it helped. Not settled: the scale, probably 0 to 1.
        feedback_notes: Notes on how it went.
        executed_at: When the skill was carried out.

    """

    id: str
    response_id: str
    skill_id: str
    skill_name: str
    tenant_id: str
    planner_selected: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    user_id: UUID | str | None
    relevance_score: float | None
    retrieved_at: datetime.datetime | None
    usage_reasoning: str | None
    priority: int | None
    selected_at: datetime.datetime | None
    execution_outcome: SkillExecutionOutcome | None
    effectiveness_score: float | None
    feedback_notes: str | None
    executed_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "response_id": Field("response_id", required=True),
        "skill_id": Field("skill_id", required=True),
        "skill_name": Field("skill_name", required=True),
        "tenant_id": Field("tenant_id", required=True),
        "planner_selected": Field("planner_selected", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "user_id": Field("user_id", either(decode_uuid, decode_str)),
        "relevance_score": Field("relevance_score"),
        "retrieved_at": Field("retrieved_at", decode_datetime),
        "usage_reasoning": Field("usage_reasoning"),
        "priority": Field("priority"),
        "selected_at": Field("selected_at", decode_datetime),
        "execution_outcome": Field("execution_outcome", Ref("skill_execution_outcome", "SkillExecutionOutcome")),
        "effectiveness_score": Field("effectiveness_score"),
        "feedback_notes": Field("feedback_notes"),
        "executed_at": Field("executed_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        id: str,
        response_id: str,
        skill_id: str,
        skill_name: str,
        tenant_id: str,
        planner_selected: bool,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
        user_id: UUID | str | None | Unset = UNSET,
        relevance_score: float | None | Unset = UNSET,
        retrieved_at: datetime.datetime | str | None | Unset = UNSET,
        usage_reasoning: str | None | Unset = UNSET,
        priority: int | None | Unset = UNSET,
        selected_at: datetime.datetime | str | None | Unset = UNSET,
        execution_outcome: SkillExecutionOutcome | str | None | Unset = UNSET,
        effectiveness_score: float | None | Unset = UNSET,
        feedback_notes: str | None | Unset = UNSET,
        executed_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["response_id"] = response_id
        wire["skill_id"] = skill_id
        wire["skill_name"] = skill_name
        wire["tenant_id"] = tenant_id
        wire["planner_selected"] = planner_selected
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if relevance_score is not UNSET:
            wire["relevance_score"] = relevance_score
        if retrieved_at is not UNSET:
            wire["retrieved_at"] = retrieved_at
        if usage_reasoning is not UNSET:
            wire["usage_reasoning"] = usage_reasoning
        if priority is not UNSET:
            wire["priority"] = priority
        if selected_at is not UNSET:
            wire["selected_at"] = selected_at
        if execution_outcome is not UNSET:
            wire["execution_outcome"] = execution_outcome
        if effectiveness_score is not UNSET:
            wire["effectiveness_score"] = effectiveness_score
        if feedback_notes is not UNSET:
            wire["feedback_notes"] = feedback_notes
        if executed_at is not UNSET:
            wire["executed_at"] = executed_at
