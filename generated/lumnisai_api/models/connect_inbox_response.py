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
class ConnectInboxResponse(Model):
    """Where connecting an inbox goes on.

    Attributes:
        redirect_url: Sign-in page to which the user must be sent.
        status: State; values are not known.

    """

    redirect_url: str | None
    status: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "redirect_url": Field("redirect_url"),
        "status": Field("status"),
    }

    def __init__(
        self,
        *,
        redirect_url: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if redirect_url is not UNSET:
            wire["redirect_url"] = redirect_url
        if status is not UNSET:
            wire["status"] = status
