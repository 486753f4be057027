# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

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
    from .draft_response import DraftResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchDraftCreatedData(Model):
    """One draft is ready.

    Attributes:
        draft: A draft of a message.
        prospect_external_id: Id that the caller has for the prospect.

    """

    draft: DraftResponse
    prospect_external_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "draft": Field("draft", Ref("draft_response", "DraftResponse"), required=True),
        "prospect_external_id": Field("prospect_external_id"),
    }

    def __init__(
        self,
        *,
        draft: DraftResponse | Mapping[str, Any],
        prospect_external_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["draft"] = draft
        if prospect_external_id is not UNSET:
            wire["prospect_external_id"] = prospect_external_id
