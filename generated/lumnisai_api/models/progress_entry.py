# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
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
    decode_datetime,
    decode_uuid,
    many,
    straight,
)

if TYPE_CHECKING:
    from .tool_call import ToolCall


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ProgressEntry(Model):
    """One entry in the log of a run. Tool calls are added to it after it first appears.

    Attributes:
        ts: When it was written, with a UTC offset.
        state: Phase of the run; the list is open. The server is known to send `processing`, `completed` and `failed`;
            `tool_update` is made by clients while streaming. A `failed` entry does not end the run: the agent may
            try again.
        message: Text for people. The same text may come more than once.
        id: Id of the entry, to be used as `progress_id` in feedback; normally a UUID. Not settled under which key
            the server sends it.
        tool_calls: Tools used in this step, in order. The list grows in place.
        output_text: Text output that belongs to this entry.
        response_id: Response the entry belongs to. Filled in by clients while streaming; the server is not known to send it.

    """

    ts: datetime.datetime
    state: str
    message: str
    id: str | None
    tool_calls: list[ToolCall] | None
    output_text: str | None
    response_id: UUID | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "ts": Field("ts", decode_datetime, required=True),
        "state": Field("state", required=True),
        "message": Field("message", required=True),
        "id": Field("id"),
        "tool_calls": Field("tool_calls", many(Ref("tool_call", "ToolCall"))),
        "output_text": Field("output_text"),
        "response_id": Field("response_id", decode_uuid),
    }

    def __init__(
        self,
        *,
        ts: datetime.datetime | str,
        state: str,
        message: str,
        id: str | None | Unset = UNSET,
        tool_calls: Sequence[ToolCall | Mapping[str, Any]] | None | Unset = UNSET,
        output_text: str | None | Unset = UNSET,
        response_id: UUID | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["ts"] = ts
        wire["state"] = state
        wire["message"] = message
        if id is not UNSET:
            wire["id"] = id
        if tool_calls is not UNSET:
            wire["tool_calls"] = tool_calls
        if output_text is not UNSET:
            wire["output_text"] = output_text
        if response_id is not UNSET:
            wire["response_id"] = response_id
