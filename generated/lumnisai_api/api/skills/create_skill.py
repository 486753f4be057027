# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.skill import Skill
    from ...models.skill_create_request import SkillCreateRequest


_parse: Decoder[Skill] = Ref("skill", "Skill")


def create_skill(
    *,
    body: SkillCreateRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[Skill]:
    """Write a skill.

    Adds a guideline that agents pick up when its description fits their work. It belongs to the user given in
    `user_id`, else to the tenant.
    """
    return Request(
        "create_skill",
        "POST",
        "/v1/skills",
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
