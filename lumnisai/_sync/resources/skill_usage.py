# Written by `make generate` from lumnisai/_async/resources/skill_usage.py. Do not edit.
"""Records of the use of skills."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._core.scope import UserId
from lumnisai._sync.page import ModelPage
from lumnisai._sync.resource import Resource
from lumnisai_api.api.skills.create_skill_usage import create_skill_usage
from lumnisai_api.api.skills.list_skill_usage import list_skill_usage
from lumnisai_api.api.skills.update_skill_usage import update_skill_usage
from lumnisai_api.models.skill_usage import SkillUsage
from lumnisai_api.models.skill_usage_create_request import SkillUsageCreateRequest
from lumnisai_api.models.skill_usage_list_response import SkillUsageListResponse
from lumnisai_api.models.skill_usage_update_request import SkillUsageUpdateRequest

if TYPE_CHECKING:
    from lumnisai_api.models import SkillExecutionOutcome


class SkillUsagePage(SkillUsageListResponse, ModelPage[SkillUsage]):
    """One page of records; iterate over it for all."""


class SkillUsages(Resource):
    """Records of which skills were found for a run, which of them were chosen, and how well they worked."""

    def create(
        self,
        *,
        response_id: UUID | str,
        skill_id: UUID | str,
        skill_name: str,
        tenant_id: UUID | str | None = None,
        user_id: UserId | None = None,
        relevance_score: float | None = None,
    ) -> SkillUsage:
        """Record that a skill was found for a run.

        Args:
            response_id: The run.
            skill_id: The skill.
            skill_name: Its name.
            tenant_id: The tenant. The platform wants it, so it is read first when the client wasn't made with one.
            user_id: Whose run it is.
            relevance_score: How well the skill fits, probably from 0 to 1.

        Raises:
            NotFoundError: There is no such skill for this caller.
        """
        user = self._user("create_skill_usage", user_id)
        tenant = tenant_id or self._view.tenant_id or (self._view.tenant.get()).id
        body = SkillUsageCreateRequest(
            response_id=str(response_id),
            skill_id=str(skill_id),
            skill_name=skill_name,
            tenant_id=str(tenant),
            user_id=user,
            relevance_score=relevance_score,
        )
        return self._send(create_skill_usage(body=body))

    def list(
        self,
        *,
        skill_id: UUID | str | None = None,
        response_id: UUID | str | None = None,
        page: int = 1,
        page_size: int = 50,
        user_id: UserId | None = None,
    ) -> SkillUsagePage:
        """List records.

        Args:
            skill_id: Only those of this skill.
            response_id: Only those of this run.
            page: Counted from 1.
            page_size: Items per page.
            user_id: Only those of this user's runs.
        """
        return self._page(
            SkillUsagePage,
            list_skill_usage,
            user_id=self._user("list_skill_usage", user_id),
            skill_id=skill_id,
            response_id=response_id,
            page=page,
            page_size=page_size,
        )

    def update(
        self,
        usage_id: UUID | str,
        *,
        planner_selected: bool | None = None,
        usage_reasoning: str | None = None,
        priority: int | None = None,
        execution_outcome: SkillExecutionOutcome | str | None = None,
        effectiveness_score: float | None = None,
        feedback_notes: str | None = None,
        user_id: UserId | None = None,
    ) -> SkillUsage:
        """Complete a record; what is left out stays.

        Args:
            usage_id: The record.
            planner_selected: Whether the planner chose the skill.
            usage_reasoning: Why it was chosen or not.
            priority: Its place among the chosen skills.
            execution_outcome: `success`, `partial`, `failed`, `cancelled` or `not_executed`.
            effectiveness_score: How much it helped, probably from 0 to 1.
            feedback_notes: Notes on how it went.
            user_id: Whose run it is.

        Raises:
            NotFoundError: There is no such record for this caller.
        """
        body = SkillUsageUpdateRequest(
            planner_selected=planner_selected,
            usage_reasoning=usage_reasoning,
            priority=priority,
            execution_outcome=execution_outcome,
            effectiveness_score=effectiveness_score,
            feedback_notes=feedback_notes,
        )
        user = self._user("update_skill_usage", user_id)
        return self._send(update_skill_usage(str(usage_id), body=body, user_id=user))
