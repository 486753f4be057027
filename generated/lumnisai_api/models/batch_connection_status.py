# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .connection_status import ConnectionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchConnectionStatus(Model):
    """State of one of several connections.

    Attributes:
        app_name: Name of the app, in upper case.
        status: State of a user's connection to an app.
        connected_at: Since when, ISO 8601. Not settled: other answers about connections give it without an offset from UTC,
            so this one may too.
        is_enabled: Whether the app is enabled for the tenant.
        error_message: Why the connection failed.

    """

    app_name: str
    status: ConnectionStatus
    connected_at: str | None
    is_enabled: bool
    error_message: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "app_name": Field("app_name", required=True),
        "status": Field("status", Ref("connection_status", "ConnectionStatus"), required=True),
        "connected_at": Field("connected_at", required=True),
        "is_enabled": Field("is_enabled", required=True),
        "error_message": Field("error_message", required=True),
    }

    def __init__(
        self,
        *,
        app_name: str,
        status: ConnectionStatus | str,
        connected_at: str | None,
        is_enabled: bool,
        error_message: str | None,
    ) -> None:
        wire = self._start()
        wire["app_name"] = app_name
        wire["status"] = status
        wire["connected_at"] = connected_at
        wire["is_enabled"] = is_enabled
        wire["error_message"] = error_message
