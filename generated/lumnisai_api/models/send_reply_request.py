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
class SendReplyRequest(Model):
    """A reply in a conversation.

    Attributes:
        content: Text of the reply.
        organization_id: Organisation of the caller.

    """

    content: str
    organization_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "content": Field("content", required=True),
        "organization_id": Field("organization_id"),
    }

    def __init__(
        self,
        *,
        content: str,
        organization_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["content"] = content
        if organization_id is not UNSET:
            wire["organization_id"] = organization_id
