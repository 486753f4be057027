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
    from .send_result import SendResult


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchSendResponse(Model):
    """Outcome of sending several drafts.

    Attributes:
        results: One entry per draft.
        sent: Number sent at once.
        failed: Number that failed.
        queued: Number held back for later.

    """

    results: list[SendResult]
    sent: int
    failed: int
    queued: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "results": Field("results", many(Ref("send_result", "SendResult")), required=True),
        "sent": Field("sent", required=True),
        "failed": Field("failed", required=True),
        "queued": Field("queued", required=True),
    }

    def __init__(
        self,
        *,
        results: Sequence[SendResult | Mapping[str, Any]],
        sent: int,
        failed: int,
        queued: int,
    ) -> None:
        wire = self._start()
        wire["results"] = results
        wire["sent"] = sent
        wire["failed"] = failed
        wire["queued"] = queued
