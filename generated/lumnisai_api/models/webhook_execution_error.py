# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class WebhookExecutionError(Model):
    """Why a run of a sequence failed.

    Attributes:
        type_: Kind of error; values are not known.
        message: What went wrong, in words.

    """

    type_: str
    message: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "type_": Field("type", required=True),
        "message": Field("message", required=True),
    }

    def __init__(
        self,
        *,
        type_: str,
        message: str,
    ) -> None:
        wire = self._start()
        wire["type"] = type_
        wire["message"] = message
