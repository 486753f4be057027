# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .email_inbox_item import EmailInboxItem


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EmailInboxListResponse(Model):
    """The inboxes of a user.

    Attributes:
        inboxes: The inboxes.
        total: How many there are.

    """

    inboxes: list[EmailInboxItem]
    total: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "inboxes": Field("inboxes", many(Ref("email_inbox_item", "EmailInboxItem")), required=True),
        "total": Field("total", required=True),
    }

    def __init__(
        self,
        *,
        inboxes: Sequence[EmailInboxItem | Mapping[str, Any]],
        total: int,
    ) -> None:
        wire = self._start()
        wire["inboxes"] = inboxes
        wire["total"] = total
