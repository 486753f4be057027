# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define, field

from ..types import (
    UNSET,
    Field,
    Model,
    Sealed,
    Unset,
    decode_str,
    mapping,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class MCPServerUpdateRequest(Model):
    """Changes to an MCP server; what is left out stays.

    Attributes:
        name: New name.
        description: New text. Null clears it; not settled whether the server takes it.
        url: New address, beginning with `http://` or `https://`.
        env: New environment variables by name, in place of all the old ones.
        headers: New request headers by name, in place of all the old ones.
        is_active: Switches the server on or off.

    """

    name: str | None
    description: str | None
    url: str | None
    env: dict[str, str | Sealed] | None = field(repr=False)
    headers: dict[str, str | Sealed] | None = field(repr=False)
    is_active: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name"),
        "description": Field("description"),
        "url": Field("url"),
        "env": Field("env", mapping(decode_str), secret=True),
        "headers": Field("headers", mapping(decode_str), secret=True),
        "is_active": Field("is_active"),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        env: Mapping[str, str | Sealed] | None | Unset = UNSET,
        headers: Mapping[str, str | Sealed] | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if name is not UNSET and name is not None:
            wire["name"] = name
        if description is not UNSET:
            wire["description"] = description
        if url is not UNSET and url is not None:
            wire["url"] = url
        if env is not UNSET and env is not None:
            wire["env"] = env
        if headers is not UNSET and headers is not None:
            wire["headers"] = headers
        if is_active is not UNSET and is_active is not None:
            wire["is_active"] = is_active
