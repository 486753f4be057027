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
class UpdateAppStatusResponse(Model):
    """The new state of an app.

    Attributes:
        app_name: Name of the app, in upper case.
        enabled: Whether the app is enabled now.
        message: Text for people.
        updated_at: When the state changed.

    """

    app_name: str
    enabled: bool
    message: str
    updated_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "app_name": Field("app_name", required=True),
        "enabled": Field("enabled", required=True),
        "message": Field("message", required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        app_name: str,
        enabled: bool,
        message: str,
        updated_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["app_name"] = app_name
        wire["enabled"] = enabled
        wire["message"] = message
        wire["updated_at"] = updated_at
