# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .batch_execution_include import BatchExecutionInclude


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchExecutionRequest(Model):
    """Executions to read in one call.

    Attributes:
        execution_ids: Ids of the executions, at most 100.
        include: Parts of executions to read along.

    """

    execution_ids: list[str]
    include: BatchExecutionInclude | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "execution_ids": Field("execution_ids", many(decode_str), required=True),
        "include": Field("include", Ref("batch_execution_include", "BatchExecutionInclude")),
    }

    def __init__(
        self,
        *,
        execution_ids: Sequence[str],
        include: BatchExecutionInclude | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["execution_ids"] = execution_ids
        if include is not UNSET and include is not None:
            wire["include"] = include
