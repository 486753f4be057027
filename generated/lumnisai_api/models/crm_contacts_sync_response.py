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
    from .crm_contacts_sync_state import CrmContactsSyncState
    from .crm_provider import CrmProvider


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CrmContactsSyncResponse(Model):
    """What the request to copy contacts led to.

    Attributes:
        status: Whether a copy was begun now (`started`) or another run is going on (`already_in_progress`).
        provider: A customer relationship system.

    """

    status: CrmContactsSyncState
    provider: CrmProvider

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", Ref("crm_contacts_sync_state", "CrmContactsSyncState"), required=True),
        "provider": Field("provider", Ref("crm_provider", "CrmProvider"), required=True),
    }

    def __init__(
        self,
        *,
        status: CrmContactsSyncState | str,
        provider: CrmProvider | str,
    ) -> None:
        wire = self._start()
        wire["status"] = status
        wire["provider"] = provider
