# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .skill import Skill


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SkillListResponse(Model):
    """One page of skills.

    Attributes:
        skills: The skills of this page.
        total: Skills in all.
        page: Number of this page, as asked for; 1 when missing.
        page_size: Skills per page, as asked for; 50 when missing.

    """

    skills: list[Skill]
    total: int
    page: int | None
    page_size: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "skills": Field("skills", many(Ref("skill", "Skill")), required=True),
        "total": Field("total", required=True),
        "page": Field("page"),
        "page_size": Field("page_size"),
    }

    def __init__(
        self,
        *,
        skills: Sequence[Skill | Mapping[str, Any]],
        total: int,
        page: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["skills"] = skills
        wire["total"] = total
        if page is not UNSET:
            wire["page"] = page
        if page_size is not UNSET:
            wire["page_size"] = page_size
