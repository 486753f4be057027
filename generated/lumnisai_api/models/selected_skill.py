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
class SelectedSkill(Model):
    """A skill that was chosen for a response. No operation is known to take or give it; probably part of a response's
    planning.

    Attributes:
        skill_id: Id of the skill.
        skill_name: Name of the skill.
        relevance_score: How well the skill fits.
        usage_reasoning: Why it was chosen.
        priority: Its place among the chosen skills.

    """

    skill_id: str
    skill_name: str
    relevance_score: float
    usage_reasoning: str
    priority: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "skill_id": Field("skill_id", required=True),
        "skill_name": Field("skill_name", required=True),
        "relevance_score": Field("relevance_score", required=True),
        "usage_reasoning": Field("usage_reasoning", required=True),
        "priority": Field("priority", required=True),
    }

    def __init__(
        self,
        *,
        skill_id: str,
        skill_name: str,
        relevance_score: float,
        usage_reasoning: str,
        priority: int,
    ) -> None:
        wire = self._start()
        wire["skill_id"] = skill_id
        wire["skill_name"] = skill_name
        wire["relevance_score"] = relevance_score
        wire["usage_reasoning"] = usage_reasoning
        wire["priority"] = priority
