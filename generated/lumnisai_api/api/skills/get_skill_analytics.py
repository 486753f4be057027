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
    from ...models.skill_effectiveness_metrics import SkillEffectivenessMetrics


_parse: Decoder[SkillEffectivenessMetrics] = Ref("skill_effectiveness_metrics", "SkillEffectivenessMetrics")


def get_skill_analytics(
    *,
    skill_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    days_back: int | None | Unset = UNSET,
) -> Request[SkillEffectivenessMetrics]:
    """See how well skills work.

    Figures about the uses of one skill, or of all skills when none is named.
    """
    return Request(
        "get_skill_analytics",
        "GET",
        "/v1/skills/analytics",
        _parse,
        query={
            "skill_id": skill_id,
            "tenant_id": tenant_id,
            "days_back": days_back,
        },
    )
