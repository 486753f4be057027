# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_datetime,
    decode_uuid,
    straight,
)

if TYPE_CHECKING:
    from .response_status import ResponseStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CreateResponseResponse(Model):
    """A run that was accepted.

    Attributes:
        response_id: Id to follow the run with.
        thread_id: Thread the run belongs to, new or the one given.
        status: State of a run. `succeeded`, `failed` and `cancelled` are final; take a value not listed here as not
            finished.
        tenant_id: Tenant that owns the run.
        created_at: When the run was accepted.

    """

    response_id: UUID
    thread_id: UUID
    status: ResponseStatus
    tenant_id: UUID
    created_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "response_id": Field("response_id", decode_uuid, required=True),
        "thread_id": Field("thread_id", decode_uuid, required=True),
        "status": Field("status", Ref("response_status", "ResponseStatus"), required=True),
        "tenant_id": Field("tenant_id", decode_uuid, required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        response_id: UUID | str,
        thread_id: UUID | str,
        status: ResponseStatus | str,
        tenant_id: UUID | str,
        created_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["response_id"] = response_id
        wire["thread_id"] = thread_id
        wire["status"] = status
        wire["tenant_id"] = tenant_id
        wire["created_at"] = created_at
