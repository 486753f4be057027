# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
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
    decode_str,
    decode_uuid,
    either,
    many,
    straight,
)

if TYPE_CHECKING:
    from .artifact import Artifact
    from .message import Message
    from .progress_entry import ProgressEntry
    from .response_status import ResponseStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ResponseObject(Model):
    """A run of an agent and what came of it so far.

    Attributes:
        response_id: Id of the response.
        thread_id: Thread the response belongs to.
        tenant_id: Tenant that owns the response.
        status: State of a run. `succeeded`, `failed` and `cancelled` are final; take a value not listed here as not
            finished.
        created_at: When the run was accepted.
        user_id: User on whose behalf the agent ran; normally a UUID.
        progress: Log of the run; it grows while the run lasts. Absent means empty.
        input_messages: The messages the run was started with.
        output_text: The final answer as text.
        content: The same text as `output_text`. Not settled: the server probably never sends it.
        response_title: Short title, set once the agent has a plan.
        structured_response: Output that obeys `response_format`, with exactly the property names of that schema, or the result of a
            specialized agent. Nearly always an object, but lists and other values are possible; null is possible
            even for a run that succeeded.
        artifacts: Things the agent made.
        completed_at: When the run reached a final status.
        error: Why the run failed. Usually an object, but a plain text is possible. Not settled: its keys.
        options: Options the run was started with.

    """

    response_id: UUID
    thread_id: UUID
    tenant_id: UUID
    status: ResponseStatus
    created_at: datetime.datetime
    user_id: UUID | str | None
    progress: list[ProgressEntry] | None
    input_messages: list[Message] | None
    output_text: str | None
    content: str | None
    response_title: str | None
    structured_response: Any
    artifacts: list[Artifact] | None
    completed_at: datetime.datetime | None
    error: Any
    options: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "response_id": Field("response_id", decode_uuid, required=True),
        "thread_id": Field("thread_id", decode_uuid, required=True),
        "tenant_id": Field("tenant_id", decode_uuid, required=True),
        "status": Field("status", Ref("response_status", "ResponseStatus"), required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "user_id": Field("user_id", either(decode_uuid, decode_str)),
        "progress": Field("progress", many(Ref("progress_entry", "ProgressEntry"))),
        "input_messages": Field("input_messages", many(Ref("message", "Message"))),
        "output_text": Field("output_text"),
        "content": Field("content"),
        "response_title": Field("response_title"),
        "structured_response": Field("structured_response"),
        "artifacts": Field("artifacts", many(Ref("artifact", "Artifact"))),
        "completed_at": Field("completed_at", decode_datetime),
        "error": Field("error"),
        "options": Field("options"),
    }

    def __init__(
        self,
        *,
        response_id: UUID | str,
        thread_id: UUID | str,
        tenant_id: UUID | str,
        status: ResponseStatus | str,
        created_at: datetime.datetime | str,
        user_id: UUID | str | None | Unset = UNSET,
        progress: Sequence[ProgressEntry | Mapping[str, Any]] | None | Unset = UNSET,
        input_messages: Sequence[Message | Mapping[str, Any]] | None | Unset = UNSET,
        output_text: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        response_title: str | None | Unset = UNSET,
        structured_response: Any | Unset = UNSET,
        artifacts: Sequence[Artifact | Mapping[str, Any]] | None | Unset = UNSET,
        completed_at: datetime.datetime | str | None | Unset = UNSET,
        error: Any | Unset = UNSET,
        options: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["response_id"] = response_id
        wire["thread_id"] = thread_id
        wire["tenant_id"] = tenant_id
        wire["status"] = status
        wire["created_at"] = created_at
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if progress is not UNSET:
            wire["progress"] = progress
        if input_messages is not UNSET:
            wire["input_messages"] = input_messages
        if output_text is not UNSET:
            wire["output_text"] = output_text
        if content is not UNSET:
            wire["content"] = content
        if response_title is not UNSET:
            wire["response_title"] = response_title
        if structured_response is not UNSET:
            wire["structured_response"] = structured_response
        if artifacts is not UNSET:
            wire["artifacts"] = artifacts
        if completed_at is not UNSET:
            wire["completed_at"] = completed_at
        if error is not UNSET:
            wire["error"] = error
        if options is not UNSET:
            wire["options"] = options

    # `content` is another name of the output that the server hardly ever sends.
    _absent: ClassVar[Mapping[str, Callable[[Any], Any]]] = {
        "progress": lambda response: [],
        "content": lambda response: response.output_text,
    }

    @property
    def plan(self) -> str | None:
        """The agent's plan: what the first tool call of the second progress entry gave."""
        calls = (self.progress[1].tool_calls or []) if self.progress and len(self.progress) > 1 else []
        return calls[0].output_text if calls else None

    @property
    def sub_agent_executions(self) -> list[ProgressEntry]:
        """The progress entries with which a sub-agent handed in its result."""
        ended = [entry for entry in self.progress or [] if entry.tool_calls]
        return [entry for entry in ended if entry.tool_calls and entry.tool_calls[-1].name == "FINAL_RESPONSE"]
