# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EngagementStatusRequest(Model):
    """Executions whose people are to be judged.

    Attributes:
        execution_ids: Ids of the executions, at most 500.

    """

    execution_ids: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "execution_ids": Field("execution_ids", many(decode_str), required=True),
    }

    def __init__(
        self,
        *,
        execution_ids: Sequence[str],
    ) -> None:
        wire = self._start()
        wire["execution_ids"] = execution_ids
