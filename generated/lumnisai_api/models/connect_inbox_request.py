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
    from .inbox_app import InboxApp


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ConnectInboxRequest(Model):
    """An inbox to connect.

    Attributes:
        user_id: UUID or email of the user who connects.
        redirect_url: Where the browser returns after success or failure.
        app_name: Kind of mail account.
        organization_id: Organisation to which the inbox belongs; the tenant's one for customers' own inboxes when left out.
        persona_id: Sender to whom it belongs; the shared one for customers' own inboxes when left out.
        daily_send_cap: Emails per day at first. There is no upper limit.

    """

    user_id: str
    redirect_url: str
    app_name: InboxApp | None
    organization_id: str | None
    persona_id: str | None
    daily_send_cap: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "redirect_url": Field("redirect_url", required=True),
        "app_name": Field("app_name", Ref("inbox_app", "InboxApp")),
        "organization_id": Field("organization_id"),
        "persona_id": Field("persona_id"),
        "daily_send_cap": Field("daily_send_cap"),
    }

    def __init__(
        self,
        *,
        user_id: str,
        redirect_url: str,
        app_name: InboxApp | str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        persona_id: str | None | Unset = UNSET,
        daily_send_cap: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["redirect_url"] = redirect_url
        if app_name is not UNSET and app_name is not None:
            wire["app_name"] = app_name
        if organization_id is not UNSET and organization_id is not None:
            wire["organization_id"] = organization_id
        if persona_id is not UNSET and persona_id is not None:
            wire["persona_id"] = persona_id
        if daily_send_cap is not UNSET and daily_send_cap is not None:
            wire["daily_send_cap"] = daily_send_cap
