"""What a stream yields: one change of a run at a time."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from lumnisai_api.models import ResponseObject, ResponseStatus, ToolCall

TOOL_UPDATE = "tool_update"


class ResponseUpdate(NamedTuple):
    """One change of a run.

    Attributes:
        kind: What changed: the status, a progress entry that is new, tool calls of an entry seen before, or the output so far.
        status: The status of the run at this point of the story; final only in the last update.
        response_id: The run.
        response: The whole run as it was when this was seen.
        state: The phase that the progress entry names; `tool_update` when tool calls were added or finished; the status in
            other updates, and `completed` when a run succeeded.
        message: The entry's text for people; why a run failed; empty where there is nothing to say.
        tool_calls: All calls of a new entry, or those that are new or changed.
        ts: When the server wrote the entry; in other updates when the run began or ended, as far as the server tells.
        output_text: The answer, in the last update of a run that succeeded; what there is of it in an `output` update.
    """

    kind: Literal["status", "progress", "tool_calls", "output"]
    status: ResponseStatus
    response_id: str
    response: ResponseObject
    state: str
    message: str
    tool_calls: list[ToolCall] | None = None
    ts: datetime.datetime | None = None
    output_text: str | None = None
