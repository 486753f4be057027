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
class EditQueuedRequest(Model):
    """New text for an action before it is sent.

    Attributes:
        user_id: Id of the user who edits. Not settled: whether an email is taken as well as a UUID.
        content: New text.
        subject: New email subject.

    """

    user_id: str
    content: str
    subject: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "content": Field("content", required=True),
        "subject": Field("subject"),
    }

    def __init__(
        self,
        *,
        user_id: str,
        content: str,
        subject: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["content"] = content
        if subject is not UNSET and subject is not None:
            wire["subject"] = subject
