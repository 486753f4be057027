"""Settings of an agent, with the usual combinations by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

from lumnisai.exceptions import ValidationError
from lumnisai_api import models


class AgentConfig(models.AgentConfig):
    """Settings of an agent. Only what is set is sent; the platform decides the rest."""

    __slots__ = ()

    @classmethod
    def fast_execution(cls, **overrides: Any) -> Self:
        """Answer quickly: a small coordinator model, no reasoning tools, no validation, a short answer."""
        settings: dict[str, Any] = {
            "coordinator_model_name": "openai:gpt-4o-mini",
            "use_cognitive_tools": False,
            "enable_task_validation": False,
            "generate_comprehensive_output": False,
            **overrides,
        }
        return cls(**settings)

    @classmethod
    def deep_reasoning(cls, **overrides: Any) -> Self:
        """Think hard: reasoning models for planning and coordination, reasoning tools and validation on."""
        settings: dict[str, Any] = {
            "coordinator_model_name": "openai:o3",
            "planner_model_type": "REASONING_MODEL",
            "use_cognitive_tools": True,
            "enable_task_validation": True,
            "generate_comprehensive_output": False,
            **overrides,
        }
        return cls(**settings)

    @classmethod
    def comprehensive_report(cls, **overrides: Any) -> Self:
        """Write a long report, with reasoning tools and validation."""
        settings: dict[str, Any] = {
            "coordinator_model_type": "REASONING_MODEL",
            "use_cognitive_tools": True,
            "enable_task_validation": True,
            "generate_comprehensive_output": True,
            **overrides,
        }
        return cls(**settings)

    @classmethod
    def with_skills(cls, skill_ids: Sequence[str], **overrides: Any) -> Self:
        """Use only these skills.

        Raises:
            ValidationError: A single text was given in place of a list.
        """
        if isinstance(skill_ids, str):
            raise ValidationError(f"skill_ids must be a list of ids; for one skill pass [{skill_ids!r}].")
        settings: dict[str, Any] = {"skill_ids": [str(skill_id) for skill_id in skill_ids], **overrides}
        return cls(**settings)
