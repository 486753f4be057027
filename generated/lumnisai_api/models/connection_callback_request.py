# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define, field

from ..types import (
    UNSET,
    Field,
    Model,
    Sealed,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ConnectionCallbackRequest(Model):
    """What the app's OAuth server sent back: `code` and `state`, or `error`.

    Attributes:
        connection_id: Id of the connection being made.
        code: Authorization code; a failed flow has none.
        state: OAuth state.
        error: OAuth error.

    """

    connection_id: str
    code: str | Sealed | None = field(repr=False)
    state: str | Sealed | None = field(repr=False)
    error: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "connection_id": Field("connection_id", required=True),
        "code": Field("code", secret=True),
        "state": Field("state", secret=True),
        "error": Field("error"),
    }

    def __init__(
        self,
        *,
        connection_id: str,
        code: str | Sealed | None | Unset = UNSET,
        state: str | Sealed | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["connection_id"] = connection_id
        if code is not UNSET and code is not None:
            wire["code"] = code
        if state is not UNSET and state is not None:
            wire["state"] = state
        if error is not UNSET and error is not None:
            wire["error"] = error
