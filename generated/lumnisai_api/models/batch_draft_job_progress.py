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
class BatchDraftJobProgress(Model):
    """How far a batch draft job has come.

    Attributes:
        processed: People done.
        total: People in all.
        percentage: Share done in percent, probably 0 to 100.
        drafts_created: Drafts so far.
        errors: Failures so far.

    """

    processed: int
    total: int
    percentage: float
    drafts_created: int
    errors: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "processed": Field("processed", required=True),
        "total": Field("total", required=True),
        "percentage": Field("percentage", required=True),
        "drafts_created": Field("drafts_created", required=True),
        "errors": Field("errors", required=True),
    }

    def __init__(
        self,
        *,
        processed: int,
        total: int,
        percentage: float,
        drafts_created: int,
        errors: int,
    ) -> None:
        wire = self._start()
        wire["processed"] = processed
        wire["total"] = total
        wire["percentage"] = percentage
        wire["drafts_created"] = drafts_created
        wire["errors"] = errors
