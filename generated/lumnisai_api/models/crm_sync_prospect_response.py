# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .crm_sync_action import CrmSyncAction


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CrmSyncProspectResponse(Model):
    """The record of a prospect in a CRM.

    Attributes:
        action: Whether a record was found (`linked`) or made (`created`).
        crm_record_id: Id of the record in the CRM.
        crm_url: Page of the record in the CRM.

    """

    action: CrmSyncAction
    crm_record_id: str
    crm_url: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "action": Field("action", Ref("crm_sync_action", "CrmSyncAction"), required=True),
        "crm_record_id": Field("crm_record_id", required=True),
        "crm_url": Field("crm_url", required=True),
    }

    def __init__(
        self,
        *,
        action: CrmSyncAction | str,
        crm_record_id: str,
        crm_url: str,
    ) -> None:
        wire = self._start()
        wire["action"] = action
        wire["crm_record_id"] = crm_record_id
        wire["crm_url"] = crm_url
