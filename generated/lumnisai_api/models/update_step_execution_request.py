# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_datetime,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class UpdateStepExecutionRequest(Model):
    """Changes to a step that has not run yet. Not settled: whether at least one of the two is needed.

    Attributes:
        content: New text.
        scheduled_at: New time.

    """

    content: str | None
    scheduled_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "content": Field("content"),
        "scheduled_at": Field("scheduled_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        content: str | None | Unset = UNSET,
        scheduled_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if content is not UNSET and content is not None:
            wire["content"] = content
        if scheduled_at is not UNSET and scheduled_at is not None:
            wire["scheduled_at"] = scheduled_at
