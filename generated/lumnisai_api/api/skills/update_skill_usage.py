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
    from ...models.skill_usage import SkillUsage
    from ...models.skill_usage_update_request import SkillUsageUpdateRequest


_parse: Decoder[SkillUsage] = Ref("skill_usage", "SkillUsage")


def update_skill_usage(
    usage_id: str,
    *,
    body: SkillUsageUpdateRequest | Mapping[str, Any],
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[SkillUsage]:
    """Complete the record of a use.

    Changes the fields that are given and leaves the others, for instance whether the skill was chosen and how well
    it worked.
    """
    return Request(
        "update_skill_usage",
        "PUT",
        "/v1/skills/usage/{usage_id}".format(
            usage_id=quote(str(usage_id), safe=""),
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
