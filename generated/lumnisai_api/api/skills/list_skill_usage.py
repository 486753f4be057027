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
    from ...models.skill_usage_list_response import SkillUsageListResponse


_parse: Decoder[SkillUsageListResponse] = Ref("skill_usage_list_response", "SkillUsageListResponse")


def list_skill_usage(
    *,
    user_id: str | None | Unset = UNSET,
    skill_id: str | None | Unset = UNSET,
    response_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
) -> Request[SkillUsageListResponse]:
    """List uses of skills.

    Records of skills that were found for, and used in, responses. Not settled: the order.
    """
    return Request(
        "list_skill_usage",
        "GET",
        "/v1/skills/usage",
        _parse,
        query={
            "user_id": user_id,
            "skill_id": skill_id,
            "response_id": response_id,
            "page": page,
            "page_size": page_size,
        },
    )
