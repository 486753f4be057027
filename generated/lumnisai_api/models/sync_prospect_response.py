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
    from .conversation_summary import ConversationSummary
    from .prospect_sync_result import ProspectSyncResult


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SyncProspectResponse(Model):
    """What the sync with one prospect found.

    Attributes:
        result: Outcome of the sync with one prospect.
        conversation: The conversation, when one was found.

    """

    result: ProspectSyncResult
    conversation: ConversationSummary | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "result": Field("result", Ref("prospect_sync_result", "ProspectSyncResult"), required=True),
        "conversation": Field("conversation", Ref("conversation_summary", "ConversationSummary")),
    }

    def __init__(
        self,
        *,
        result: ProspectSyncResult | Mapping[str, Any],
        conversation: ConversationSummary | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["result"] = result
        if conversation is not UNSET:
            wire["conversation"] = conversation
