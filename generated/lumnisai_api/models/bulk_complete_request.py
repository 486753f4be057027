# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

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
    from .outcome_type import OutcomeType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BulkCompleteRequest(Model):
    """One result for several executions.

    Attributes:
        execution_ids: Ids of the executions to end. Not settled: how many one call takes.
        outcome: Result with which an execution is ended by hand.
        notes: A note.

    """

    execution_ids: list[str]
    outcome: OutcomeType
    notes: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "execution_ids": Field("execution_ids", many(decode_str), required=True),
        "outcome": Field("outcome", Ref("outcome_type", "OutcomeType"), required=True),
        "notes": Field("notes"),
    }

    def __init__(
        self,
        *,
        execution_ids: Sequence[str],
        outcome: OutcomeType | str,
        notes: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["execution_ids"] = execution_ids
        wire["outcome"] = outcome
        if notes is not UNSET and notes is not None:
            wire["notes"] = notes
