# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_datetime,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ConnectionAcceptedData(Model):
    """Details of `connection.accepted`. Not settled: keys may come in camelCase on the wire instead of snake_case.

    Attributes:
        conversation_id: Id of the conversation.
        prospect_external_id: The caller's own id of the prospect.
        accepted_at: When the request was accepted.
        project_id: Project of the caller.
        prospect_name: Name of the prospect.

    """

    conversation_id: str
    prospect_external_id: str
    accepted_at: datetime.datetime
    project_id: str | None
    prospect_name: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "conversation_id": Field("conversation_id", required=True),
        "prospect_external_id": Field("prospect_external_id", required=True),
        "accepted_at": Field("accepted_at", decode_datetime, required=True),
        "project_id": Field("project_id"),
        "prospect_name": Field("prospect_name"),
    }

    def __init__(
        self,
        *,
        conversation_id: str,
        prospect_external_id: str,
        accepted_at: datetime.datetime | str,
        project_id: str | None | Unset = UNSET,
        prospect_name: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["conversation_id"] = conversation_id
        wire["prospect_external_id"] = prospect_external_id
        wire["accepted_at"] = accepted_at
        if project_id is not UNSET:
            wire["project_id"] = project_id
        if prospect_name is not UNSET:
            wire["prospect_name"] = prospect_name
