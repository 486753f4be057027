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
    from .crm_matched_prospect import CrmMatchedProspect


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CrmMatchBatchResponse(Model):
    """Which prospects a CRM knows.

    Attributes:
        matches: One entry per profile. Not settled: whether they stand in the order of the request.

    """

    matches: list[CrmMatchedProspect]

    _fields: ClassVar[Mapping[str, Field]] = {
        "matches": Field("matches", many(Ref("crm_matched_prospect", "CrmMatchedProspect")), required=True),
    }

    def __init__(
        self,
        *,
        matches: Sequence[CrmMatchedProspect | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["matches"] = matches
