# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .skill_usage import SkillUsage


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SkillUsageListResponse(Model):
    """One page of uses of skills.

    Attributes:
        usages: The uses of this page.
        total: Uses in all.
        page: Number of this page, as asked for.
        page_size: Uses per page, as asked for.

    """

    usages: list[SkillUsage]
    total: int
    page: int
    page_size: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "usages": Field("usages", many(Ref("skill_usage", "SkillUsage")), required=True),
        "total": Field("total", required=True),
        "page": Field("page", required=True),
        "page_size": Field("page_size", required=True),
    }

    def __init__(
        self,
        *,
        usages: Sequence[SkillUsage | Mapping[str, Any]],
        total: int,
        page: int,
        page_size: int,
    ) -> None:
        wire = self._start()
        wire["usages"] = usages
        wire["total"] = total
        wire["page"] = page
        wire["page_size"] = page_size
