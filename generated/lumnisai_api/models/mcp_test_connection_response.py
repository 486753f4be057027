# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

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
class MCPTestConnectionResponse(Model):
    """Whether an MCP server could be reached.

    Attributes:
        success: Whether the connection worked.
        message: The outcome in words.
        tool_count: How many tools were found.
        error_details: Why the connection failed.

    """

    success: bool
    message: str
    tool_count: int | None
    error_details: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "message": Field("message", required=True),
        "tool_count": Field("tool_count"),
        "error_details": Field("error_details"),
    }

    def __init__(
        self,
        *,
        success: bool,
        message: str,
        tool_count: int | None | Unset = UNSET,
        error_details: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["success"] = success
        wire["message"] = message
        if tool_count is not UNSET:
            wire["tool_count"] = tool_count
        if error_details is not UNSET:
            wire["error_details"] = error_details
