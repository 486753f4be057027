# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchDraftProgressData(Model):
    """How far the job has come.

    Attributes:
        processed: People done.
        total: People in all.
        percentage: Share done in percent, probably 0 to 100.
        current_prospect: Name of the person being worked on.

    """

    processed: int
    total: int
    percentage: float
    current_prospect: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "processed": Field("processed", required=True),
        "total": Field("total", required=True),
        "percentage": Field("percentage", required=True),
        "current_prospect": Field("current_prospect", required=True),
    }

    def __init__(
        self,
        *,
        processed: int,
        total: int,
        percentage: float,
        current_prospect: str,
    ) -> None:
        wire = self._start()
        wire["processed"] = processed
        wire["total"] = total
        wire["percentage"] = percentage
        wire["current_prospect"] = current_prospect
