"""Settings of an agent by name."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from lumnisai import models
from lumnisai._core.agent_config import AgentConfig
from lumnisai.exceptions import ValidationError
from lumnisai_api.models import ModelType

PRESETS = [AgentConfig.fast_execution, AgentConfig.deep_reasoning, AgentConfig.comprehensive_report]


def test_nothing_set_is_nothing_sent() -> None:
    assert AgentConfig().to_dict() == {}
    assert AgentConfig().use_cognitive_tools is None


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_sets_known_fields_and_gives_way_to_what_is_said(preset: Callable[..., AgentConfig]) -> None:
    config = preset()
    assert type(config) is models.AgentConfig is AgentConfig
    assert config.additional_properties == {}
    changed = preset(use_cognitive_tools=None, enable_task_validation="both", fast_model_name="openai:x")
    expected = {**config.to_dict(), "enable_task_validation": "both", "fast_model_name": "openai:x"}
    del expected["use_cognitive_tools"]
    assert changed.to_dict() == expected


def test_a_preset_can_be_changed_afterwards() -> None:
    config = AgentConfig.deep_reasoning()
    assert config.planner_model_type is ModelType.REASONING_MODEL
    config.planner_model_type = ModelType.CHEAP_MODEL
    assert config.to_dict()["planner_model_type"] == "CHEAP_MODEL"
    for twin in (copy.deepcopy(config), pickle.loads(pickle.dumps(config))):  # noqa: S301
        assert twin == config
        assert type(twin) is AgentConfig


@pytest.mark.parametrize("skills", [["a", "b"], ("a", "b")])
def test_skills_are_given_as_a_list(skills: Any) -> None:
    assert AgentConfig.with_skills(skills, agent_mode="auto").to_dict() == {"skill_ids": ["a", "b"], "agent_mode": "auto"}


def test_a_single_skill_is_not_taken_for_a_list_of_letters() -> None:
    with pytest.raises(ValidationError, match=r"for one skill pass \['skill-1'\]"):
        AgentConfig.with_skills("skill-1")


def test_an_unknown_setting_is_refused() -> None:
    with pytest.raises(TypeError, match="no_such_setting"):
        AgentConfig.fast_execution(no_such_setting=1)
