# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    Field,
    Model,
    decode_datetime,
    decode_uuid,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CreateFeedbackResponse(Model):
    """Feedback that was stored.

    Attributes:
        feedback_id: Id of the feedback.
        created_at: When it was stored.

    """

    feedback_id: UUID
    created_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "feedback_id": Field("feedback_id", decode_uuid, required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        feedback_id: UUID | str,
        created_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["feedback_id"] = feedback_id
        wire["created_at"] = created_at
