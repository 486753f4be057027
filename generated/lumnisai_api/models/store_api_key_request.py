# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Sealed,
    Unset,
    decode_datetime,
    straight,
)

if TYPE_CHECKING:
    from .api_key_mode import ApiKeyMode
    from .api_provider import ApiProvider


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class StoreApiKeyRequest(Model):
    """A provider key to store.

    Attributes:
        provider: Whose key it is. `AZURE_API_KEY` is promised by the README only; no client sends it and no server has
            been seen to take it.
        api_key: The secret itself, 3 to 2000 characters. It is sent, never returned.
        key_name: Label of the key, at most 100 characters. Not settled: newer clients never send it, so it may be
            retired.
        expires_at: When the key stops being used. Not settled: newer clients never send it, so it may be retired.
        user_id: UUID or email of the user the key is for; the whole tenant when left out. Promised by the README, not
            evidenced on the wire; a server may ignore it.
        mode: Whose provider keys are used for model calls.

    """

    provider: ApiProvider
    api_key: str | Sealed = field(repr=False)
    key_name: str | None
    expires_at: datetime.datetime | None
    user_id: str | None
    mode: ApiKeyMode | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "provider": Field("provider", Ref("api_provider", "ApiProvider"), required=True),
        "api_key": Field("api_key", required=True, secret=True),
        "key_name": Field("key_name"),
        "expires_at": Field("expires_at", decode_datetime),
        "user_id": Field("user_id"),
        "mode": Field("mode", Ref("api_key_mode", "ApiKeyMode")),
    }

    def __init__(
        self,
        *,
        provider: ApiProvider | str,
        api_key: str | Sealed,
        key_name: str | None | Unset = UNSET,
        expires_at: datetime.datetime | str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        mode: ApiKeyMode | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["provider"] = provider
        wire["api_key"] = api_key
        if key_name is not UNSET and key_name is not None:
            wire["key_name"] = key_name
        if expires_at is not UNSET and expires_at is not None:
            wire["expires_at"] = expires_at
        if user_id is not UNSET and user_id is not None:
            wire["user_id"] = user_id
        if mode is not UNSET and mode is not None:
            wire["mode"] = mode
