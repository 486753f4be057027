# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    straight,
)

if TYPE_CHECKING:
    from .deep_search_phase import DeepSearchPhase


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class DeepSearchPreview(Model):
    """How far a deep search has got.

    Attributes:
        is_partial: Whether more is to come.
        phase: Stage of a deep search; the list is open.
        batches_complete: Batches done.
        batches_total: Batches planned.
        total_passed: People who passed so far.
        candidates_shown: People in this preview, at most 50.
        total_excluded: People rejected so far.
        pending_deep_validation: People waiting for validation.
        last_update: Time of this state.

    """

    is_partial: bool
    phase: DeepSearchPhase
    batches_complete: int | None
    batches_total: int | None
    total_passed: int | None
    candidates_shown: int | None
    total_excluded: int | None
    pending_deep_validation: int | None
    last_update: datetime.datetime | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "is_partial": Field("is_partial", required=True),
        "phase": Field("phase", Ref("deep_search_phase", "DeepSearchPhase"), required=True),
        "batches_complete": Field("batches_complete"),
        "batches_total": Field("batches_total"),
        "total_passed": Field("total_passed"),
        "candidates_shown": Field("candidates_shown"),
        "total_excluded": Field("total_excluded"),
        "pending_deep_validation": Field("pending_deep_validation"),
        "last_update": Field("last_update", decode_datetime),
    }

    def __init__(
        self,
        *,
        is_partial: bool,
        phase: DeepSearchPhase | str,
        batches_complete: int | None | Unset = UNSET,
        batches_total: int | None | Unset = UNSET,
        total_passed: int | None | Unset = UNSET,
        candidates_shown: int | None | Unset = UNSET,
        total_excluded: int | None | Unset = UNSET,
        pending_deep_validation: int | None | Unset = UNSET,
        last_update: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["is_partial"] = is_partial
        wire["phase"] = phase
        if batches_complete is not UNSET:
            wire["batches_complete"] = batches_complete
        if batches_total is not UNSET:
            wire["batches_total"] = batches_total
        if total_passed is not UNSET:
            wire["total_passed"] = total_passed
        if candidates_shown is not UNSET:
            wire["candidates_shown"] = candidates_shown
        if total_excluded is not UNSET:
            wire["total_excluded"] = total_excluded
        if pending_deep_validation is not UNSET:
            wire["pending_deep_validation"] = pending_deep_validation
        if last_update is not UNSET:
            wire["last_update"] = last_update
