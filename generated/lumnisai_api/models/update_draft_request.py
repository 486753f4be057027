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
    from .draft_status import DraftStatus
    from .inmail_subscription import InmailSubscription
    from .outreach_method import OutreachMethod


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class UpdateDraftRequest(Model):
    """Changes to a draft; every field may be left out. Not settled: what null does, where nothing is said.

    Attributes:
        content: New text.
        subject: New subject line.
        status: New state. Not settled: which states may be set.
        outreach_method: New way of sending, for LinkedIn drafts only. Not settled: whether `email` is allowed; texts name only
            `connection_request`, `direct_message`, `inmail` and `inmail_escalation`.
        inmail_subscription: Plan whose InMail credit is spent; null goes back to the server's own choice.

    """

    content: str | None
    subject: str | None
    status: DraftStatus | None
    outreach_method: OutreachMethod | None
    inmail_subscription: InmailSubscription | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "content": Field("content"),
        "subject": Field("subject"),
        "status": Field("status", Ref("draft_status", "DraftStatus")),
        "outreach_method": Field("outreach_method", Ref("outreach_method", "OutreachMethod")),
        "inmail_subscription": Field("inmail_subscription", Ref("inmail_subscription", "InmailSubscription")),
    }

    def __init__(
        self,
        *,
        content: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        status: DraftStatus | str | None | Unset = UNSET,
        outreach_method: OutreachMethod | str | None | Unset = UNSET,
        inmail_subscription: InmailSubscription | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if content is not UNSET:
            wire["content"] = content
        if subject is not UNSET:
            wire["subject"] = subject
        if status is not UNSET:
            wire["status"] = status
        if outreach_method is not UNSET:
            wire["outreach_method"] = outreach_method
        if inmail_subscription is not UNSET:
            wire["inmail_subscription"] = inmail_subscription
