# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
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


_parse: Decoder[Skill] = Ref("skill", "Skill")


def get_skill(
    skill_id: str,
    *,
    user_id: str | None | Unset = UNSET,
) -> Request[Skill]:
    """Read a skill.

    One skill with its whole text.
    """
    return Request(
        "get_skill",
        "GET",
        "/v1/skills/{skill_id}".format(
            skill_id=quote(str(skill_id), safe=""),
        ),
        _parse,
        query={
            "user_id": user_id,
        },
    )
