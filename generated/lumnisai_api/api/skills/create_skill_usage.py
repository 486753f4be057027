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
    from ...models.skill_usage import SkillUsage
    from ...models.skill_usage_create_request import SkillUsageCreateRequest


_parse: Decoder[SkillUsage] = Ref("skill_usage", "SkillUsage")


def create_skill_usage(
    *,
    body: SkillUsageCreateRequest | Mapping[str, Any],
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SkillUsage]:
    """Record a use of a skill.

    Notes that a skill was found for a response.
    """
    return Request(
        "create_skill_usage",
        "POST",
        "/v1/skills/usage",
        _parse,
        headers={
            "Idempotency-Key": idempotency_key,
        },
        body=body,
    )
