# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .tool_info import ToolInfo


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class GetToolsResponse(Model):
    """The tools of a user's active connections.

    Attributes:
        user_id: The user as named in the request, so possibly an email.
        tools: The tools.
        tool_count: Number of tools.

    """

    user_id: str
    tools: list[ToolInfo]
    tool_count: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "tools": Field("tools", many(Ref("tool_info", "ToolInfo")), required=True),
        "tool_count": Field("tool_count", required=True),
    }

    def __init__(
        self,
        *,
        user_id: str,
        tools: Sequence[ToolInfo | Mapping[str, Any]],
        tool_count: int,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["tools"] = tools
        wire["tool_count"] = tool_count
