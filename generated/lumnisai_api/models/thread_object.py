# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_datetime,
    decode_str,
    decode_uuid,
    either,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ThreadObject(Model):
    """A conversation that responses belong to.

    Attributes:
        thread_id: Id of the thread.
        tenant_id: Tenant that owns the thread.
        created_at: When the thread was made.
        user_id: User who owns the thread; normally a UUID.
        title: Title; the server may write one by itself.
        updated_at: When it last changed.
        response_count: Number of responses in the thread. Absent means 0.
        last_response_at: Time of the newest response.

    """

    thread_id: UUID
    tenant_id: UUID
    created_at: datetime.datetime
    user_id: UUID | str | None
    title: str | None
    updated_at: datetime.datetime | None
    response_count: int | None
    last_response_at: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "thread_id": Field("thread_id", decode_uuid, required=True),
        "tenant_id": Field("tenant_id", decode_uuid, required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "user_id": Field("user_id", either(decode_uuid, decode_str)),
        "title": Field("title"),
        "updated_at": Field("updated_at", decode_datetime),
        "response_count": Field("response_count"),
        "last_response_at": Field("last_response_at", decode_datetime),
    }

    def __init__(
        self,
        *,
        thread_id: UUID | str,
        tenant_id: UUID | str,
        created_at: datetime.datetime | str,
        user_id: UUID | str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        updated_at: datetime.datetime | str | None | Unset = UNSET,
        response_count: int | None | Unset = UNSET,
        last_response_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["thread_id"] = thread_id
        wire["tenant_id"] = tenant_id
        wire["created_at"] = created_at
        if user_id is not UNSET:
            wire["user_id"] = user_id
        if title is not UNSET:
            wire["title"] = title
        if updated_at is not UNSET:
            wire["updated_at"] = updated_at
        if response_count is not UNSET:
            wire["response_count"] = response_count
        if last_response_at is not UNSET:
            wire["last_response_at"] = last_response_at

    _absent: ClassVar[Mapping[str, Callable[[Any], Any]]] = {"response_count": lambda thread: 0}
