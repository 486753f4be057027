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
class SkillEffectivenessMetrics(Model):
    """Figures about the uses of skills. Not settled: the scale of the rates, probably 0 to 1.

    Attributes:
        total_retrievals: How often skills were found.
        total_selections: How often they were chosen.
        successful_executions: How often they worked.
        selection_rate: Share of the finds that were chosen.
        success_rate: Share of the uses that worked.
        avg_effectiveness: Mean effectiveness score.
        usage_frequency: How often skills are used. Not settled: per what.
        skill_id: Id of the skill; missing when all skills are counted.

    """

    total_retrievals: int
    total_selections: int
    successful_executions: int
    selection_rate: float
    success_rate: float
    avg_effectiveness: float
    usage_frequency: float
    skill_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "total_retrievals": Field("total_retrievals", required=True),
        "total_selections": Field("total_selections", required=True),
        "successful_executions": Field("successful_executions", required=True),
        "selection_rate": Field("selection_rate", required=True),
        "success_rate": Field("success_rate", required=True),
        "avg_effectiveness": Field("avg_effectiveness", required=True),
        "usage_frequency": Field("usage_frequency", required=True),
        "skill_id": Field("skill_id"),
    }

    def __init__(
        self,
        *,
        total_retrievals: int,
        total_selections: int,
        successful_executions: int,
        selection_rate: float,
        success_rate: float,
        avg_effectiveness: float,
        usage_frequency: float,
        skill_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["total_retrievals"] = total_retrievals
        wire["total_selections"] = total_selections
        wire["successful_executions"] = successful_executions
        wire["selection_rate"] = selection_rate
        wire["success_rate"] = success_rate
        wire["avg_effectiveness"] = avg_effectiveness
        wire["usage_frequency"] = usage_frequency
        if skill_id is not UNSET:
            wire["skill_id"] = skill_id
