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
class ToolInfo(Model):
    """A tool that an app offers to agents.

    Attributes:
        name: Name of the tool, beginning with its app, such as `GMAIL_SEND_EMAIL`.
        description: What the tool does.
        app_name: Name of the app.
        parameters: JSON Schema of the arguments, whole: `type`, `description`, `properties`, `required` and anything else.

    """

    name: str
    description: str
    app_name: str
    parameters: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", required=True),
        "description": Field("description", required=True),
        "app_name": Field("app_name", required=True),
        "parameters": Field("parameters"),
    }

    def __init__(
        self,
        *,
        name: str,
        description: str,
        app_name: str,
        parameters: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["name"] = name
        wire["description"] = description
        wire["app_name"] = app_name
        if parameters is not UNSET:
            wire["parameters"] = parameters
