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
class BatchDraftErrorData(Model):
    """No draft could be made for one person. The job goes on.

    Attributes:
        prospect: The person. Not settled: name or id.
        error: Why it failed.

    """

    prospect: str
    error: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect": Field("prospect", required=True),
        "error": Field("error", required=True),
    }

    def __init__(
        self,
        *,
        prospect: str,
        error: str,
    ) -> None:
        wire = self._start()
        wire["prospect"] = prospect
        wire["error"] = error
