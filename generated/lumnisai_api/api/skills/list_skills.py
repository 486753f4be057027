# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import (
    UNSET,
    Decoder,
    Ref,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from ...models.skill_list_response import SkillListResponse


_parse: Decoder[SkillListResponse] = Ref("skill_list_response", "SkillListResponse")


def list_skills(
    *,
    user_id: str | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    is_active: bool | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
) -> Request[SkillListResponse]:
    """List skills.

    Skills of the tenant and its users, one page at a time. Not settled: the order.
    """
    return Request(
        "list_skills",
        "GET",
        "/v1/skills",
        _parse,
        query={
            "user_id": user_id,
            "category": category,
            "is_active": is_active,
            "page": page,
            "page_size": page_size,
        },
    )
