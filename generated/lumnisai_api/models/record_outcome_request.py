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
    from .campaign_outcome_type import CampaignOutcomeType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class RecordOutcomeRequest(Model):
    """What came of an action.

    Attributes:
        user_id: Id of the user who records it. Not settled: whether an email is taken as well as a UUID.
        outcome: What came of an action.
        notes: Note.

    """

    user_id: str
    outcome: CampaignOutcomeType
    notes: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "outcome": Field("outcome", Ref("campaign_outcome_type", "CampaignOutcomeType"), required=True),
        "notes": Field("notes"),
    }

    def __init__(
        self,
        *,
        user_id: str,
        outcome: CampaignOutcomeType | str,
        notes: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["outcome"] = outcome
        if notes is not UNSET and notes is not None:
            wire["notes"] = notes
