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
class PauseResumeQueuedRequest(Model):
    """Who holds an action back or lets it go on.

    Attributes:
        user_id: Id of the user who pauses or resumes. Not settled: whether an email is taken as well as a UUID.

    """

    user_id: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
    }

    def __init__(
        self,
        *,
        user_id: str,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
