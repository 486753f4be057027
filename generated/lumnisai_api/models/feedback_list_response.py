# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_uuid,
    many,
    straight,
)

if TYPE_CHECKING:
    from .feedback_object import FeedbackObject


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FeedbackListResponse(Model):
    """Feedback of one response, with counts.

    Attributes:
        response_id: Response the feedback was given to.
        total_feedback: Entries in all.
        consumed_count: Entries the agent has taken in.
        unconsumed_count: Entries still waiting.
        feedback: The entries.
        progress_id_filter: Progress entry the list was narrowed to.
        note: A remark of the server for people.

    """

    response_id: UUID
    total_feedback: int
    consumed_count: int
    unconsumed_count: int
    feedback: list[FeedbackObject]
    progress_id_filter: UUID | None
    note: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "response_id": Field("response_id", decode_uuid, required=True),
        "total_feedback": Field("total_feedback", required=True),
        "consumed_count": Field("consumed_count", required=True),
        "unconsumed_count": Field("unconsumed_count", required=True),
        "feedback": Field("feedback", many(Ref("feedback_object", "FeedbackObject")), required=True),
        "progress_id_filter": Field("progress_id_filter", decode_uuid),
        "note": Field("note"),
    }

    def __init__(
        self,
        *,
        response_id: UUID | str,
        total_feedback: int,
        consumed_count: int,
        unconsumed_count: int,
        feedback: Sequence[FeedbackObject | Mapping[str, Any]],
        progress_id_filter: UUID | str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["response_id"] = response_id
        wire["total_feedback"] = total_feedback
        wire["consumed_count"] = consumed_count
        wire["unconsumed_count"] = unconsumed_count
        wire["feedback"] = feedback
        if progress_id_filter is not UNSET:
            wire["progress_id_filter"] = progress_id_filter
        if note is not UNSET:
            wire["note"] = note
