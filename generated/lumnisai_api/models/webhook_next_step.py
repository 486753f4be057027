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
class WebhookNextStep(Model):
    """A step to come. Not settled: keys may come in camelCase on the wire instead of snake_case.

    Attributes:
        key: Key of the step in its template.
        scheduled_at: When it is due.

    """

    key: str
    scheduled_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", required=True),
        "scheduled_at": Field("scheduled_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        key: str,
        scheduled_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["key"] = key
        wire["scheduled_at"] = scheduled_at
