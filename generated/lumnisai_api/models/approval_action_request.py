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
class ApprovalActionRequest(Model):
    """Approval of an action.

    Attributes:
        user_id: Id of the user who approves. Not settled: whether an email is taken as well as a UUID.
        notes: Note on the approval.
        modified_content: Text to send in place of the agent's.
        modified_subject: Email subject in place of the agent's.

    """

    user_id: str
    notes: str | None
    modified_content: str | None
    modified_subject: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "notes": Field("notes"),
        "modified_content": Field("modified_content"),
        "modified_subject": Field("modified_subject"),
    }

    def __init__(
        self,
        *,
        user_id: str,
        notes: str | None | Unset = UNSET,
        modified_content: str | None | Unset = UNSET,
        modified_subject: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        if notes is not UNSET and notes is not None:
            wire["notes"] = notes
        if modified_content is not UNSET and modified_content is not None:
            wire["modified_content"] = modified_content
        if modified_subject is not UNSET and modified_subject is not None:
            wire["modified_subject"] = modified_subject
