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
    from .agent_config import AgentConfig
    from .file_attachment import FileAttachment
    from .message import Message
    from .model_overrides import ModelOverrides
    from .specialized_agent import SpecializedAgent


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CreateResponseRequest(Model):
    """What an agent is to do, for whom and how.

    Attributes:
        messages: The conversation to work on; at least one message.
        thread_id: UUID of the thread to continue. Without it the server starts a thread and returns its id.
        user_id: UUID or email of the user on whose behalf the agent runs. Without it the run belongs to the tenant as a
            whole.
        files: Files that the agent may read.
        options: Further options of the run. Keys seen: `agent_mode` (such as `multi_agent`), and with the agent
            `quick_people_search` also `exclude_crm_contacts` (boolean), `crm_exclusion_owners` (list of strings)
            and `crm_name_company_match` (boolean). Not settled: whether the server reads `agent_mode` here or in
            `agent_config`.
        agent_config: Settings of the agent; each one is optional. Not settled: the defaults of the server. A default named
            below is what a published client fills in.
        model_overrides: Models for one run, each as `provider:model_name`. Keys beyond the five listed are allowed.
        response_format: A JSON Schema that the structured output has to obey. All schemas seen have `object` as their outermost
            type.
        response_format_instructions: Guidance in words for filling in the structured output.
        specialized_agent: An agent built for one kind of task. Other names are passed on as they are.
        specialized_agent_params: Parameters of the specialized agent. The keys are snake_case; which ones there are depends on the agent.

    """

    messages: list[Message]
    thread_id: UUID | None
    user_id: str | None
    files: list[FileAttachment] | None
    options: dict[str, Any] | None
    agent_config: AgentConfig | None
    model_overrides: ModelOverrides | None
    response_format: dict[str, Any] | None
    response_format_instructions: str | None
    specialized_agent: SpecializedAgent | None
    specialized_agent_params: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "messages": Field("messages", many(Ref("message", "Message")), required=True),
        "thread_id": Field("thread_id", decode_uuid),
        "user_id": Field("user_id"),
        "files": Field("files", many(Ref("file_attachment", "FileAttachment"))),
        "options": Field("options"),
        "agent_config": Field("agent_config", Ref("agent_config", "AgentConfig")),
        "model_overrides": Field("model_overrides", Ref("model_overrides", "ModelOverrides")),
        "response_format": Field("response_format"),
        "response_format_instructions": Field("response_format_instructions"),
        "specialized_agent": Field("specialized_agent", Ref("specialized_agent", "SpecializedAgent")),
        "specialized_agent_params": Field("specialized_agent_params"),
    }

    def __init__(
        self,
        *,
        messages: Sequence[Message | Mapping[str, Any]],
        thread_id: UUID | str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        files: Sequence[FileAttachment | Mapping[str, Any]] | None | Unset = UNSET,
        options: Mapping[str, Any] | None | Unset = UNSET,
        agent_config: AgentConfig | Mapping[str, Any] | None | Unset = UNSET,
        model_overrides: ModelOverrides | Mapping[str, Any] | None | Unset = UNSET,
        response_format: Mapping[str, Any] | None | Unset = UNSET,
        response_format_instructions: str | None | Unset = UNSET,
        specialized_agent: SpecializedAgent | str | None | Unset = UNSET,
        specialized_agent_params: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["messages"] = messages
        if thread_id is not UNSET and thread_id is not None:
            wire["thread_id"] = thread_id
        if user_id is not UNSET and user_id is not None:
            wire["user_id"] = user_id
        if files is not UNSET and files is not None:
            wire["files"] = files
        if options is not UNSET and options is not None:
            wire["options"] = options
        if agent_config is not UNSET and agent_config is not None:
            wire["agent_config"] = agent_config
        if model_overrides is not UNSET and model_overrides is not None:
            wire["model_overrides"] = model_overrides
        if response_format is not UNSET and response_format is not None:
            wire["response_format"] = response_format
        if response_format_instructions is not UNSET and response_format_instructions is not None:
            wire["response_format_instructions"] = response_format_instructions
        if specialized_agent is not UNSET and specialized_agent is not None:
            wire["specialized_agent"] = specialized_agent
        if specialized_agent_params is not UNSET and specialized_agent_params is not None:
            wire["specialized_agent_params"] = specialized_agent_params
