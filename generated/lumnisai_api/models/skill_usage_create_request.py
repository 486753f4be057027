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
class SkillUsageCreateRequest(Model):
    """A skill that was found for a response.

    Attributes:
        response_id: Id of the response.
        skill_id: Id of the skill.
        skill_name: Name of the skill.
        tenant_id: Id of the tenant.
        user_id: UUID or email of the user the response belongs to.
        relevance_score: How well the skill fits. Not settled: the scale, probably 0 to 1.

    """

    response_id: str
    skill_id: str
    skill_name: str
    tenant_id: str
    user_id: str | None
    relevance_score: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "response_id": Field("response_id", required=True),
        "skill_id": Field("skill_id", required=True),
        "skill_name": Field("skill_name", required=True),
        "tenant_id": Field("tenant_id", required=True),
        "user_id": Field("user_id"),
        "relevance_score": Field("relevance_score"),
    }

    def __init__(
        self,
        *,
        response_id: str,
        skill_id: str,
        skill_name: str,
        tenant_id: str,
        user_id: str | None | Unset = UNSET,
        relevance_score: float | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["response_id"] = response_id
        wire["skill_id"] = skill_id
        wire["skill_name"] = skill_name
        wire["tenant_id"] = tenant_id
        if user_id is not UNSET and user_id is not None:
            wire["user_id"] = user_id
        if relevance_score is not UNSET and relevance_score is not None:
            wire["relevance_score"] = relevance_score
