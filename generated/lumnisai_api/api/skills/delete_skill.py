# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from urllib.parse import quote

from ...types import (
    UNSET,
    Decoder,
    Request,
    Unset,
    as_is,
)

_parse: Decoder[None] = as_is


def delete_skill(
    skill_id: str,
    *,
    user_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
) -> Request[None]:
    """Delete a skill.

    Removes a skill. Not settled: what becomes of the records of its use.
    """
    return Request(
        "delete_skill",
        "DELETE",
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
    )
