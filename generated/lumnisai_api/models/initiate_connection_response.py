# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class InitiateConnectionResponse(Model):
    """How the connection goes on. Not settled: some examples read a `connection_id` here, which no client knows as a
    field.

    Attributes:
        status: State of the flow; `pending` has been seen, the list is open.
        redirect_url: Where to send the user.
        message: Text for people.

    """

    status: str
    redirect_url: str | None
    message: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", required=True),
        "redirect_url": Field("redirect_url"),
        "message": Field("message"),
    }

    def __init__(
        self,
        *,
        status: str,
        redirect_url: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["status"] = status
        if redirect_url is not UNSET:
            wire["redirect_url"] = redirect_url
        if message is not UNSET:
            wire["message"] = message
