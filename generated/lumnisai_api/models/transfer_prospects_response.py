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
    from .skipped_transfer_prospect import SkippedTransferProspect


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class TransferProspectsResponse(Model):
    """What came of a transfer.

    Attributes:
        transferred: How many moved.
        skipped: Those who did not move.

    """

    transferred: int
    skipped: list[SkippedTransferProspect]

    _fields: ClassVar[Mapping[str, Field]] = {
        "transferred": Field("transferred", required=True),
        "skipped": Field("skipped", many(Ref("skipped_transfer_prospect", "SkippedTransferProspect")), required=True),
    }

    def __init__(
        self,
        *,
        transferred: int,
        skipped: Sequence[SkippedTransferProspect | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["transferred"] = transferred
        wire["skipped"] = skipped
