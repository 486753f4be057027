# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    decode_str,
    decode_uuid,
    either,
    straight,
)

if TYPE_CHECKING:
    from .api_key_mode import ApiKeyMode
    from .api_provider import ApiProvider


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ExternalApiKey(Model):
    """A stored provider key, without its secret.

    Attributes:
        key_id: Id of the stored key; it need not be a UUID.
        provider: Whose key it is. `AZURE_API_KEY` is promised by the README only; no client sends it and no server has
            been seen to take it.
        is_active: Whether the key is in use.
        key_name: Label of the key. Not settled: it may be retired.
        expires_at: When the key stops being used. Not settled: it may be retired.
        created_at: When the key was first stored.
        updated_at: When the key last changed.
        created_by: Who stored the key.
        user_id: The user the key is for, normally a UUID; null or absent for the whole tenant. Follows from the README's
            promise on storing, not evidenced on the wire.
        mode: The mode asked for when the key was stored. Follows from the README's promise on storing, not evidenced
            on the wire.

    """

    key_id: str
    provider: ApiProvider
    is_active: bool
    key_name: str | None
    expires_at: datetime.datetime | None
    created_at: datetime.datetime | None
    updated_at: datetime.datetime | None
    created_by: str | None
    user_id: UUID | str | None
    mode: ApiKeyMode | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "key_id": Field("key_id", required=True),
        "provider": Field("provider", Ref("api_provider", "ApiProvider"), required=True),
        "is_active": Field("is_active", required=True),
        "key_name": Field("key_name"),
        "expires_at": Field("expires_at", decode_datetime),
        "created_at": Field("created_at", decode_datetime),
        "updated_at": Field("updated_at", decode_datetime),
        "created_by": Field("created_by"),
        "user_id": Field("user_id", either(decode_uuid, decode_str)),
        "mode": Field("mode", Ref("api_key_mode", "ApiKeyMode")),
    }

    def __init__(
        self,
        *,
        key_id: str,
        provider: ApiProvider | str,
        is_active: bool,
        key_name: str | None | Unset = UNSET,
        expires_at: datetime.datetime | str | None | Unset = UNSET,
        created_at: datetime.datetime | str | None | Unset = UNSET,
        updated_at: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        user_id: UUID | str | None | Unset = UNSET,
        mode: ApiKeyMode | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["key_id"] = key_id
        wire["provider"] = provider
        wire["is_active"] = is_active
        if key_name is not UNSET:
            wire["key_name"] = key_name
        if expires_at is not UNSET:
            wire["expires_at"] = expires_at
        if created_at is not UNSET:
            wire["created_at"] = created_at
        if updated_at is not UNSET:
            wire["updated_at"] = updated_at
        if created_by is not UNSET:
            wire["created_by"] = created_by
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if mode is not UNSET:
            wire["mode"] = mode
