# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    decode_datetime,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class WebhookCompletedStep(Model):
    """A step that is done. Not settled: keys may come in camelCase on the wire instead of snake_case.

    Attributes:
        key: Key of the step in its template.
        name: Name of the step.
        channel: Channel; values are not known.
        action: What the step does; values are not known.
        status: How it ended; values are not known, probably `sent`, `completed` and `skipped`.
        completed_at: When it was done.

    """

    key: str
    name: str
    channel: str
    action: str
    status: str
    completed_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", required=True),
        "name": Field("name", required=True),
        "channel": Field("channel", required=True),
        "action": Field("action", required=True),
        "status": Field("status", required=True),
        "completed_at": Field("completed_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        key: str,
        name: str,
        channel: str,
        action: str,
        status: str,
        completed_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["key"] = key
        wire["name"] = name
        wire["channel"] = channel
        wire["action"] = action
        wire["status"] = status
        wire["completed_at"] = completed_at
