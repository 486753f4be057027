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
    from .campaign_bulk_approval_item import CampaignBulkApprovalItem


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignBulkApprovalRequest(Model):
    """Decisions on several actions.

    Attributes:
        user_id: Id of the user who decides. Not settled: whether an email is taken as well as a UUID.
        items: The decisions; kinds may be mixed. Not settled: how many at once.

    """

    user_id: str
    items: list[CampaignBulkApprovalItem]

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "items": Field("items", many(Ref("campaign_bulk_approval_item", "CampaignBulkApprovalItem")), required=True),
    }

    def __init__(
        self,
        *,
        user_id: str,
        items: Sequence[CampaignBulkApprovalItem | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["items"] = items
