# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .agent_mode import AgentMode
    from .model_type import ModelType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class AgentConfig(Model):
    """Settings of the agent; each one is optional. Not settled: the defaults of the server. A default named below is
    what a published client fills in.

    Attributes:
        planner_model_type: A slot that a model can fill.
        coordinator_model_type: A slot that a model can fill.
        orchestrator_model_type: Slot whose model orchestrates the agents. Clients fill in `REASONING_MODEL`.
        planner_model_name: Exact model for planning, as `provider:model_name`.
        coordinator_model_name: Exact model for coordination, as `provider:model_name`; it goes before `coordinator_model_type`.
        orchestrator_model_name: Exact model for orchestration, as `provider:model_name`.
        final_response_model_name: Exact model that writes the final answer, as `provider:model_name`.
        fast_model_name: Exact model for quick steps, as `provider:model_name`.
        use_cognitive_tools: Whether the agent has tools for reasoning. Clients fill in true.
        enable_task_validation: Whether the work of sub-agents is checked. Clients fill in true.
        generate_comprehensive_output: Whether the final answer is a long report. Clients fill in false.
        agent_mode: Whether one agent works, several do, or the planner decides.
        skill_ids: Ids of the only skills the agent may use.

    """

    planner_model_type: ModelType | None
    coordinator_model_type: ModelType | None
    orchestrator_model_type: ModelType | None
    planner_model_name: str | None
    coordinator_model_name: str | None
    orchestrator_model_name: str | None
    final_response_model_name: str | None
    fast_model_name: str | None
    use_cognitive_tools: bool | None
    enable_task_validation: bool | None
    generate_comprehensive_output: bool | None
    agent_mode: AgentMode | None
    skill_ids: list[str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "planner_model_type": Field("planner_model_type", Ref("model_type", "ModelType")),
        "coordinator_model_type": Field("coordinator_model_type", Ref("model_type", "ModelType")),
        "orchestrator_model_type": Field("orchestrator_model_type", Ref("model_type", "ModelType")),
        "planner_model_name": Field("planner_model_name"),
        "coordinator_model_name": Field("coordinator_model_name"),
        "orchestrator_model_name": Field("orchestrator_model_name"),
        "final_response_model_name": Field("final_response_model_name"),
        "fast_model_name": Field("fast_model_name"),
        "use_cognitive_tools": Field("use_cognitive_tools"),
        "enable_task_validation": Field("enable_task_validation"),
        "generate_comprehensive_output": Field("generate_comprehensive_output"),
        "agent_mode": Field("agent_mode", Ref("agent_mode", "AgentMode")),
        "skill_ids": Field("skill_ids", many(decode_str)),
    }

    def __init__(
        self,
        *,
        planner_model_type: ModelType | str | None | Unset = UNSET,
        coordinator_model_type: ModelType | str | None | Unset = UNSET,
        orchestrator_model_type: ModelType | str | None | Unset = UNSET,
        planner_model_name: str | None | Unset = UNSET,
        coordinator_model_name: str | None | Unset = UNSET,
        orchestrator_model_name: str | None | Unset = UNSET,
        final_response_model_name: str | None | Unset = UNSET,
        fast_model_name: str | None | Unset = UNSET,
        use_cognitive_tools: bool | None | Unset = UNSET,
        enable_task_validation: bool | None | Unset = UNSET,
        generate_comprehensive_output: bool | None | Unset = UNSET,
        agent_mode: AgentMode | str | None | Unset = UNSET,
        skill_ids: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if planner_model_type is not UNSET and planner_model_type is not None:
            wire["planner_model_type"] = planner_model_type
        if coordinator_model_type is not UNSET and coordinator_model_type is not None:
            wire["coordinator_model_type"] = coordinator_model_type
        if orchestrator_model_type is not UNSET:
            wire["orchestrator_model_type"] = orchestrator_model_type
        if planner_model_name is not UNSET:
            wire["planner_model_name"] = planner_model_name
        if coordinator_model_name is not UNSET:
            wire["coordinator_model_name"] = coordinator_model_name
        if orchestrator_model_name is not UNSET:
            wire["orchestrator_model_name"] = orchestrator_model_name
        if final_response_model_name is not UNSET:
            wire["final_response_model_name"] = final_response_model_name
        if fast_model_name is not UNSET:
            wire["fast_model_name"] = fast_model_name
        if use_cognitive_tools is not UNSET and use_cognitive_tools is not None:
            wire["use_cognitive_tools"] = use_cognitive_tools
        if enable_task_validation is not UNSET and enable_task_validation is not None:
            wire["enable_task_validation"] = enable_task_validation
        if generate_comprehensive_output is not UNSET and generate_comprehensive_output is not None:
            wire["generate_comprehensive_output"] = generate_comprehensive_output
        if agent_mode is not UNSET and agent_mode is not None:
            wire["agent_mode"] = agent_mode
        if skill_ids is not UNSET:
            wire["skill_ids"] = skill_ids
