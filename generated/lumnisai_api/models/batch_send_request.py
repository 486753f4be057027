# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .draft_send_override import DraftSendOverride


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchSendRequest(Model):
    """Which drafts to send, and how fast.

    Attributes:
        draft_ids: The drafts to send. Not settled: how many the server takes.
        send_rate_per_day: The most to send in a day, 1 to 100; without it the limits of the plan apply on LinkedIn.
        priority: Place in the queue of what is held back, 0 to 10; higher goes first.
        draft_overrides: Changes made to single drafts before they are sent.

    """

    draft_ids: list[str]
    send_rate_per_day: int | None
    priority: int | None
    draft_overrides: list[DraftSendOverride] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "draft_ids": Field("draft_ids", many(decode_str), required=True),
        "send_rate_per_day": Field("send_rate_per_day"),
        "priority": Field("priority"),
        "draft_overrides": Field("draft_overrides", many(Ref("draft_send_override", "DraftSendOverride"))),
    }

    def __init__(
        self,
        *,
        draft_ids: Sequence[str],
        send_rate_per_day: int | None | Unset = UNSET,
        priority: int | None | Unset = UNSET,
        draft_overrides: Sequence[DraftSendOverride | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["draft_ids"] = draft_ids
        if send_rate_per_day is not UNSET:
            wire["send_rate_per_day"] = send_rate_per_day
        if priority is not UNSET and priority is not None:
            wire["priority"] = priority
        if draft_overrides is not UNSET and draft_overrides is not None:
            wire["draft_overrides"] = draft_overrides
