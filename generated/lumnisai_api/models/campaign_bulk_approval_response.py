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
    from .campaign_bulk_approval_result import CampaignBulkApprovalResult


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignBulkApprovalResponse(Model):
    """What came of several decisions.

    Attributes:
        results: One entry for each decision.

    """

    results: list[CampaignBulkApprovalResult]

    _fields: ClassVar[Mapping[str, Field]] = {
        "results": Field("results", many(Ref("campaign_bulk_approval_result", "CampaignBulkApprovalResult")), required=True),
    }

    def __init__(
        self,
        *,
        results: Sequence[CampaignBulkApprovalResult | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["results"] = results
