# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .provider_type import ProviderType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class InitiateConnectionRequest(Model):
    """Which user to connect to which app.

    Attributes:
        user_id: UUID or email of the user.
        app_name: Name of the app, in upper case.
        provider: Backend through which apps are connected. `nango`, `arcade` and `merge` are announced for the future.
        integration_id: Id of a custom integration. Not settled: newer clients never send it, so it may be retired.
        redirect_url: Where the user's browser returns after OAuth.
        success_redirect_url: Where the browser goes when the connection was made.
        failure_redirect_url: Where the browser goes when it was not.
        auth_mode: How to authenticate. Reserved; values are not known.
        connection_params: Further parameters of the connection. Reserved; the form is not known.

    """

    user_id: str
    app_name: str
    provider: ProviderType | None
    integration_id: str | None
    redirect_url: str | None
    success_redirect_url: str | None
    failure_redirect_url: str | None
    auth_mode: str | None
    connection_params: dict[str, Any] | None = field(repr=False)

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "app_name": Field("app_name", required=True),
        "provider": Field("provider", Ref("provider_type", "ProviderType")),
        "integration_id": Field("integration_id"),
        "redirect_url": Field("redirect_url"),
        "success_redirect_url": Field("success_redirect_url"),
        "failure_redirect_url": Field("failure_redirect_url"),
        "auth_mode": Field("auth_mode"),
        "connection_params": Field("connection_params", secret=True),
    }

    def __init__(
        self,
        *,
        user_id: str,
        app_name: str,
        provider: ProviderType | str | None | Unset = UNSET,
        integration_id: str | None | Unset = UNSET,
        redirect_url: str | None | Unset = UNSET,
        success_redirect_url: str | None | Unset = UNSET,
        failure_redirect_url: str | None | Unset = UNSET,
        auth_mode: str | None | Unset = UNSET,
        connection_params: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["app_name"] = app_name
        if provider is not UNSET and provider is not None:
            wire["provider"] = provider
        if integration_id is not UNSET and integration_id is not None:
            wire["integration_id"] = integration_id
        if redirect_url is not UNSET and redirect_url is not None:
            wire["redirect_url"] = redirect_url
        if success_redirect_url is not UNSET and success_redirect_url is not None:
            wire["success_redirect_url"] = success_redirect_url
        if failure_redirect_url is not UNSET and failure_redirect_url is not None:
            wire["failure_redirect_url"] = failure_redirect_url
        if auth_mode is not UNSET and auth_mode is not None:
            wire["auth_mode"] = auth_mode
        if connection_params is not UNSET and connection_params is not None:
            wire["connection_params"] = connection_params
