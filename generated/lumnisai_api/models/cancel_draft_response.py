# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CancelDraftResponse(Model):
    """Outcome of cancelling a draft.

    Attributes:
        success: Whether it was cancelled.
        draft_id: The draft.
        prospect_external_id: Id that the caller has for the prospect.
        error: Why it was not cancelled.

    """

    success: bool
    draft_id: str | None
    prospect_external_id: str | None
    error: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", required=True),
        "draft_id": Field("draft_id"),
        "prospect_external_id": Field("prospect_external_id"),
        "error": Field("error"),
    }

    def __init__(
        self,
        *,
        success: bool,
        draft_id: str | None | Unset = UNSET,
        prospect_external_id: str | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["success"] = success
        if draft_id is not UNSET:
            wire["draft_id"] = draft_id
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
        if error is not UNSET:
            wire["error"] = error
