# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_str,
    decode_uuid,
    either,
    straight,
)

if TYPE_CHECKING:
    from .connection_status import ConnectionStatus
    from .provider_type import ProviderType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ConnectionInfo(Model):
    """One connection of a user. Only the app and the state are sure to be there.

    Attributes:
        app_name: Name of the app, in upper case.
        status: State of a user's connection to an app.
        connection_id: Id of the connection at the integration backend.
        tenant_id: Id of the tenant.
        user_id: The user, normally a UUID, but integrations may repeat the email of the request.
        provider: The integration backend.
        connected_at: Since when, ISO 8601 without an offset from UTC.
        metadata: Data of the integration backend.
        error_message: Why the connection failed.

    """

    app_name: str
    status: ConnectionStatus
    connection_id: str | None
    tenant_id: str | None
    user_id: UUID | str | None
    provider: ProviderType | None
    connected_at: str | None
    metadata: dict[str, Any] | None
    error_message: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "app_name": Field("app_name", required=True),
        "status": Field("status", Ref("connection_status", "ConnectionStatus"), required=True),
        "connection_id": Field("connection_id"),
        "tenant_id": Field("tenant_id"),
        "user_id": Field("user_id", either(decode_uuid, decode_str)),
        "provider": Field("provider", Ref("provider_type", "ProviderType")),
        "connected_at": Field("connected_at"),
        "metadata": Field("metadata"),
        "error_message": Field("error_message"),
    }

    def __init__(
        self,
        *,
        app_name: str,
        status: ConnectionStatus | str,
        connection_id: str | None | Unset = UNSET,
        tenant_id: str | None | Unset = UNSET,
        user_id: UUID | str | None | Unset = UNSET,
        provider: ProviderType | str | None | Unset = UNSET,
        connected_at: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["app_name"] = app_name
        wire["status"] = status
        if connection_id is not UNSET:
            wire["connection_id"] = connection_id
        if tenant_id is not UNSET:
            wire["tenant_id"] = tenant_id
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if provider is not UNSET:
            wire["provider"] = provider
        if connected_at is not UNSET:
            wire["connected_at"] = connected_at
        if metadata is not UNSET:
            wire["metadata"] = metadata
        if error_message is not UNSET:
            wire["error_message"] = error_message
