# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.skill import Skill
    from ...models.skill_update_request import SkillUpdateRequest


_parse: Decoder[Skill] = Ref("skill", "Skill")


def update_skill(
    skill_id: str,
    *,
    body: SkillUpdateRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[Skill]:
    """Change a skill.

    Changes the fields that are given and leaves the others, although the method is PUT.
    """
    return Request(
        "update_skill",
        "PUT",
        "/v1/skills/{skill_id}".format(
            skill_id=quote(str(skill_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
