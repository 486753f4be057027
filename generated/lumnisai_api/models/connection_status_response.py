# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .connection_status import ConnectionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ConnectionStatusResponse(Model):
    """State of one user's connection to one app.

    Attributes:
        app_name: Name of the app, in upper case.
        status: State of a user's connection to an app.
        connected_at: Since when, ISO 8601 without an offset from UTC. It can be set while `status` is still `pending`.
        error_message: Why the connection failed.
        is_enabled: Whether the app is enabled for the tenant; given when `include_enabled` was sent.

    """

    app_name: str
    status: ConnectionStatus
    connected_at: str | None
    error_message: str | None
    is_enabled: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "app_name": Field("app_name", required=True),
        "status": Field("status", Ref("connection_status", "ConnectionStatus"), required=True),
        "connected_at": Field("connected_at"),
        "error_message": Field("error_message"),
        "is_enabled": Field("is_enabled"),
    }

    def __init__(
        self,
        *,
        app_name: str,
        status: ConnectionStatus | str,
        connected_at: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        is_enabled: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["app_name"] = app_name
        wire["status"] = status
        if connected_at is not UNSET:
            wire["connected_at"] = connected_at
        if error_message is not UNSET:
            wire["error_message"] = error_message
        if is_enabled is not UNSET:
            wire["is_enabled"] = is_enabled
