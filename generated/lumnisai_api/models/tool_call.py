# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ToolCall(Model):
    """One use of a tool by an agent. Other keys may be present.

    Attributes:
        id: Id of the call, to be used as `tool_call_id` in feedback. Not settled under which key the server sends
            it.
        name: Name of the tool. `FINAL_RESPONSE` marks a sub-agent that has finished.
        args: Arguments the tool was called with.
        output_text: Result of the tool as text.

    """

    id: str | None
    name: str | None
    args: dict[str, Any] | None
    output_text: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id"),
        "name": Field("name"),
        "args": Field("args"),
        "output_text": Field("output_text"),
    }
    _open = True

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        args: Mapping[str, Any] | None | Unset = UNSET,
        output_text: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if id is not UNSET:
            wire["id"] = id
        if name is not UNSET:
            wire["name"] = name
        if args is not UNSET:
            wire["args"] = args
        if output_text is not UNSET:
            wire["output_text"] = output_text
