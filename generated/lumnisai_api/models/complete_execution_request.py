# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .outcome_type import OutcomeType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CompleteExecutionRequest(Model):
    """The result of an execution.

    Attributes:
        outcome: Result with which an execution is ended by hand.
        notes: A note.

    """

    outcome: OutcomeType
    notes: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "outcome": Field("outcome", Ref("outcome_type", "OutcomeType"), required=True),
        "notes": Field("notes"),
    }

    def __init__(
        self,
        *,
        outcome: OutcomeType | str,
        notes: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["outcome"] = outcome
        if notes is not UNSET and notes is not None:
            wire["notes"] = notes
