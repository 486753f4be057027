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
class WebhookAiPrecheck(Model):
    """What an AI thinks of a text.

    Attributes:
        result: Verdict; values are not known.
        reason: Why.

    """

    result: str
    reason: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "result": Field("result", required=True),
        "reason": Field("reason", required=True),
    }

    def __init__(
        self,
        *,
        result: str,
        reason: str | None,
    ) -> None:
        wire = self._start()
        wire["result"] = result
        wire["reason"] = reason
