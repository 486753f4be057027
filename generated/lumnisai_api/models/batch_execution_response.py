# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_datetime,
    decode_str,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .execution_detail_response import ExecutionDetailResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchExecutionResponse(Model):
    """Executions that were read in one call.

    Attributes:
        executions: The executions by id; null for one that is missing or may not be seen.
        errors: By execution id, why a value is null.
        fetched_at: When they were read.

    """

    executions: dict[str, ExecutionDetailResponse | None]
    errors: dict[str, str]
    fetched_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "executions": Field("executions", mapping(Ref("execution_detail_response", "ExecutionDetailResponse")), required=True),
        "errors": Field("errors", mapping(decode_str), required=True),
        "fetched_at": Field("fetched_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        executions: Mapping[str, ExecutionDetailResponse | None],
        errors: Mapping[str, str],
        fetched_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["executions"] = executions
        wire["errors"] = errors
        wire["fetched_at"] = fetched_at
