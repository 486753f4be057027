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
    from .inmail_subscription import InmailSubscription
    from .outreach_method import OutreachMethod


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class DraftSendOverride(Model):
    """Changes to one draft before it is sent.

    Attributes:
        draft_id: The draft; usually a UUID.
        skip_note: Whether a LinkedIn connection request goes out without a note. Not settled: the default.
        outreach_method: How a message reaches somebody. `inmail_escalation` is an InMail that follows an unanswered connection
            request.
        inmail_subscription: Plan whose InMail credit is spent; null takes back an earlier choice.

    """

    draft_id: str
    skip_note: bool | None
    outreach_method: OutreachMethod | None
    inmail_subscription: InmailSubscription | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "draft_id": Field("draft_id", required=True),
        "skip_note": Field("skip_note"),
        "outreach_method": Field("outreach_method", Ref("outreach_method", "OutreachMethod")),
        "inmail_subscription": Field("inmail_subscription", Ref("inmail_subscription", "InmailSubscription")),
    }

    def __init__(
        self,
        *,
        draft_id: str,
        skip_note: bool | None | Unset = UNSET,
        outreach_method: OutreachMethod | str | None | Unset = UNSET,
        inmail_subscription: InmailSubscription | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["draft_id"] = draft_id
        if skip_note is not UNSET and skip_note is not None:
            wire["skip_note"] = skip_note
        if outreach_method is not UNSET and outreach_method is not None:
            wire["outreach_method"] = outreach_method
        if inmail_subscription is not UNSET:
            wire["inmail_subscription"] = inmail_subscription
