# Written by `make generate` from lumnisai/_async/resources/skills.py. Do not edit.
"""Written guidelines for agents."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, overload
from uuid import UUID

from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.scope import UserId
from lumnisai._core.skill_fields import changed_skill, new_skill
from lumnisai._sync.page import ModelPage
from lumnisai._sync.resource import Resource
from lumnisai._sync.resources.skill_usage import SkillUsages
from lumnisai_api.api.skills.create_skill import create_skill
from lumnisai_api.api.skills.delete_skill import delete_skill
from lumnisai_api.api.skills.get_skill import get_skill
from lumnisai_api.api.skills.get_skill_analytics import get_skill_analytics
from lumnisai_api.api.skills.list_skills import list_skills
from lumnisai_api.api.skills.update_skill import update_skill
from lumnisai_api.models.skill import Skill
from lumnisai_api.models.skill_create_request import SkillCreateRequest
from lumnisai_api.models.skill_effectiveness_metrics import SkillEffectivenessMetrics
from lumnisai_api.models.skill_list_response import SkillListResponse
from lumnisai_api.models.skill_update_request import SkillUpdateRequest


class SkillPage(SkillListResponse, ModelPage[Skill]):
    """One page of skills; iterate over it for all."""


class Skills(Resource):
    """Guidelines that agents pick up when their description fits the work; a user's own, or the whole tenant's."""

    @cached_property
    def usage(self) -> SkillUsages:
        """Records of which skills were found for a run, and how well they worked."""
        return SkillUsages(self._view)

    @overload
    def create(
        self,
        *,
        name: str,
        description: str,
        content: str,
        version: str = "1.0.0",
        category: str | None = None,
        user_id: UserId | None = None,
    ) -> Skill: ...

    @overload
    def create(self, *, skill_data: SkillCreateRequest | Mapping[str, Any], user_id: UserId | None = None) -> Skill: ...

    def create(
        self,
        *,
        skill_data: SkillCreateRequest | Mapping[str, Any] | None = None,
        name: str | None = None,
        description: str | None = None,
        content: str | None = None,
        version: str | None = None,
        category: str | None = None,
        user_id: UserId | None = None,
    ) -> Skill:
        """Write a skill.

        Args:
            skill_data: The whole of it as one object, in place of the single fields.
            name: At most 1000 characters.
            description: By whose meaning the skill is found.
            content: The guideline itself.
            version: Semantic version, at most 20 characters; `1.0.0` when left out.
            category: A group, at most 100 characters.
            user_id: Whose skill it is; the whole tenant's when left out.

        Raises:
            ValidationError: A text is missing, empty or too long.
        """
        fields = {"name": name, "description": description, "content": content, "version": version, "category": category}
        user = self._user("create_skill", user_id)
        return self._send(create_skill(body=new_skill(skill_data, fields), user_id=user))

    def list(
        self,
        *,
        category: str | None = None,
        is_active: bool | None = True,
        page: int = 1,
        page_size: int = 50,
        user_id: UserId | None = None,
    ) -> SkillPage:
        """List skills.

        Args:
            category: Only skills of this group.
            is_active: Only skills that are switched on, or off; both with `None`.
            page: Counted from 1.
            page_size: Items per page.
            user_id: Whose skills, those of the tenant included.
        """
        return self._page(
            SkillPage,
            list_skills,
            user_id=self._user("list_skills", user_id),
            category=category,
            is_active=is_active,
            page=page,
            page_size=page_size,
        )

    def get(self, skill_id: UUID | str, *, user_id: UserId | None = None) -> Skill:
        """Read a skill.

        Raises:
            NotFoundError: There is no such skill for this caller.
        """
        return self._send(get_skill(str(skill_id), user_id=self._user("get_skill", user_id)))

    def update(
        self,
        skill_id: UUID | str,
        *,
        updates: SkillUpdateRequest | Mapping[str, Any] | None = None,
        name: str | None = None,
        description: str | None = None,
        content: str | None = None,
        category: str | None | NotGiven = NOT_GIVEN,
        version: str | None = None,
        is_active: bool | None = None,
        user_id: UserId | None = None,
    ) -> Skill:
        """Change a skill; what is left out stays.

        Args:
            skill_id: The skill.
            updates: The changes as one object, in place of the single fields.
            name: At most 1000 characters.
            description: By whose meaning the skill is found.
            content: The guideline itself.
            category: A group, at most 100 characters; `None` clears it.
            version: Semantic version, at most 20 characters.
            is_active: Whether agents may pick it up.
            user_id: Whose skill it is.

        Raises:
            ValidationError: There is nothing to change, or a text is empty or too long.
            NotFoundError: There is no such skill for this caller.
        """
        fields = {"name": name, "description": description, "content": content, "category": category}
        body = changed_skill(updates, {**fields, "version": version, "is_active": is_active})
        return self._send(update_skill(str(skill_id), body=body, user_id=self._user("update_skill", user_id)))

    def delete(self, skill_id: UUID | str, *, user_id: UserId | None = None) -> None:
        """Delete a skill.

        Raises:
            NotFoundError: There is no such skill for this caller.
        """
        self._send(delete_skill(str(skill_id), user_id=self._user("delete_skill", user_id)))

    def get_analytics(
        self, *, skill_id: UUID | str | None = None, tenant_id: UUID | str | None = None, days_back: int | None = None
    ) -> SkillEffectivenessMetrics:
        """Read how well skills work, over the whole tenant whatever the scope of the client.

        Args:
            skill_id: Only uses of this skill; all skills when left out.
            tenant_id: The tenant; the API key decides it anyway.
            days_back: How many days to count, back from now.
        """
        skill, tenant = (None if given is None else str(given) for given in (skill_id, tenant_id))
        return self._send(get_skill_analytics(skill_id=skill, tenant_id=tenant, days_back=days_back))
