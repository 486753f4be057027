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
    from .transfer_skip_reason import TransferSkipReason


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SkippedTransferProspect(Model):
    """A person who was not transferred.

    Attributes:
        prospect_id: The person, by the id given in the request.
        reason: Why a person was not transferred.

    """

    prospect_id: str
    reason: TransferSkipReason

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect_id": Field("prospect_id", required=True),
        "reason": Field("reason", Ref("transfer_skip_reason", "TransferSkipReason"), required=True),
    }

    def __init__(
        self,
        *,
        prospect_id: str,
        reason: TransferSkipReason | str,
    ) -> None:
        wire = self._start()
        wire["prospect_id"] = prospect_id
        wire["reason"] = reason
