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
    from .provider_type import ProviderType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class DisconnectRequest(Model):
    """Which connection to end.

    Attributes:
        user_id: UUID or email of the user.
        app_name: Name of the app, in upper case.
        provider: Backend through which apps are connected. `nango`, `arcade` and `merge` are announced for the future.
        account_id: Which account, for a user who has several on one app, such as mailboxes. Leave it out otherwise.

    """

    user_id: str
    app_name: str
    provider: ProviderType | None
    account_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "app_name": Field("app_name", required=True),
        "provider": Field("provider", Ref("provider_type", "ProviderType")),
        "account_id": Field("account_id"),
    }

    def __init__(
        self,
        *,
        user_id: str,
        app_name: str,
        provider: ProviderType | str | None | Unset = UNSET,
        account_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["app_name"] = app_name
        if provider is not UNSET and provider is not None:
            wire["provider"] = provider
        if account_id is not UNSET and account_id is not None:
            wire["account_id"] = account_id
