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
class MCPTool(Model):
    """A tool that an MCP server offers.

    Attributes:
        name: Name of the tool.
        description: What the tool does.
        input_schema: JSON Schema of the tool's arguments.

    """

    name: str
    description: str
    input_schema: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", required=True),
        "description": Field("description", required=True),
        "input_schema": Field("input_schema"),
    }

    def __init__(
        self,
        *,
        name: str,
        description: str,
        input_schema: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["name"] = name
        wire["description"] = description
        if input_schema is not UNSET:
            wire["input_schema"] = input_schema
