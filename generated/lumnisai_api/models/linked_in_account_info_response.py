# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    many,
    straight,
)

if TYPE_CHECKING:
    from .linked_in_subscription_feature import LinkedInSubscriptionFeature
    from .linked_in_subscription_info import LinkedInSubscriptionInfo
    from .linked_in_subscription_type import LinkedInSubscriptionType
    from .unipile_account_status import UnipileAccountStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class LinkedInAccountInfoResponse(Model):
    """The LinkedIn account of a user: plans, credits and limits.

    Attributes:
        connected: Whether a LinkedIn account is linked.
        subscriptions: One entry per plan.
        can_send_inmail: Whether an InMail is possible.
        can_use_sales_navigator_api: Whether features of Sales Navigator are possible.
        can_use_recruiter_api: Whether features of Recruiter are possible.
        account_id: Id of the account at the provider.
        connected_at: When it was linked.
        subscription_type: The main plan. Kept for older clients.
        feature: Raw name that the provider has for the main plan. Kept for older clients.
        inmail_credits_remaining: InMail credits left over all plans. Kept for older clients.
        inmail_credits_updated_at: When the credits were read.
        monthly_inmail_allowance: Credits given each month over all plans. Kept for older clients.
        max_inmail_accumulation: The most credits that can pile up over all plans. Kept for older clients.
        inmail_sent_today: InMails sent today.
        direct_messages_sent_today: LinkedIn messages sent today.
        connection_requests_sent_today: Connection requests sent today.
        gmail_sent_today: Emails sent by Gmail today.
        outlook_sent_today: Emails sent by Outlook today.
        inmail_daily_limit: InMails allowed in a day; 1000 with Recruiter Corporate.
        direct_message_daily_limit: LinkedIn messages allowed in a day.
        connection_request_daily_limit: Connection requests allowed in a day.
        inmail_remaining_today: InMails left today: the limit less those sent.
        direct_messages_remaining_today: LinkedIn messages left today: the limit less those sent.
        connection_requests_remaining_today: Connection requests left today: the limit less those sent.
        unipile_status: State of the account at the provider (Unipile).

    """

    connected: bool
    subscriptions: list[LinkedInSubscriptionInfo]
    can_send_inmail: bool
    can_use_sales_navigator_api: bool
    can_use_recruiter_api: bool
    account_id: str | None
    connected_at: datetime.datetime | None
    subscription_type: LinkedInSubscriptionType | None
    feature: LinkedInSubscriptionFeature | None
    inmail_credits_remaining: int | None
    inmail_credits_updated_at: datetime.datetime | None
    monthly_inmail_allowance: int | None
    max_inmail_accumulation: int | None
    inmail_sent_today: int | None
    direct_messages_sent_today: int | None
    connection_requests_sent_today: int | None
    gmail_sent_today: int | None
    outlook_sent_today: int | None
    inmail_daily_limit: int | None
    direct_message_daily_limit: int | None
    connection_request_daily_limit: int | None
    inmail_remaining_today: int | None
    direct_messages_remaining_today: int | None
    connection_requests_remaining_today: int | None
    unipile_status: UnipileAccountStatus | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "connected": Field("connected", required=True),
        "subscriptions": Field(
            "subscriptions", many(Ref("linked_in_subscription_info", "LinkedInSubscriptionInfo")), required=True
        ),
        "can_send_inmail": Field("can_send_inmail", required=True),
        "can_use_sales_navigator_api": Field("can_use_sales_navigator_api", required=True),
        "can_use_recruiter_api": Field("can_use_recruiter_api", required=True),
        "account_id": Field("account_id"),
        "connected_at": Field("connected_at", decode_datetime),
        "subscription_type": Field("subscription_type", Ref("linked_in_subscription_type", "LinkedInSubscriptionType")),
        "feature": Field("feature", Ref("linked_in_subscription_feature", "LinkedInSubscriptionFeature")),
        "inmail_credits_remaining": Field("inmail_credits_remaining"),
        "inmail_credits_updated_at": Field("inmail_credits_updated_at", decode_datetime),
        "monthly_inmail_allowance": Field("monthly_inmail_allowance"),
        "max_inmail_accumulation": Field("max_inmail_accumulation"),
        "inmail_sent_today": Field("inmail_sent_today"),
        "direct_messages_sent_today": Field("direct_messages_sent_today"),
        "connection_requests_sent_today": Field("connection_requests_sent_today"),
        "gmail_sent_today": Field("gmail_sent_today"),
        "outlook_sent_today": Field("outlook_sent_today"),
        "inmail_daily_limit": Field("inmail_daily_limit"),
        "direct_message_daily_limit": Field("direct_message_daily_limit"),
        "connection_request_daily_limit": Field("connection_request_daily_limit"),
        "inmail_remaining_today": Field("inmail_remaining_today"),
        "direct_messages_remaining_today": Field("direct_messages_remaining_today"),
        "connection_requests_remaining_today": Field("connection_requests_remaining_today"),
        "unipile_status": Field("unipile_status", Ref("unipile_account_status", "UnipileAccountStatus")),
    }

    def __init__(
        self,
        *,
        connected: bool,
        subscriptions: Sequence[LinkedInSubscriptionInfo | Mapping[str, Any]],
        can_send_inmail: bool,
        can_use_sales_navigator_api: bool,
        can_use_recruiter_api: bool,
        account_id: str | None | Unset = UNSET,
        connected_at: datetime.datetime | str | None | Unset = UNSET,
        subscription_type: LinkedInSubscriptionType | str | None | Unset = UNSET,
        feature: LinkedInSubscriptionFeature | str | None | Unset = UNSET,
        inmail_credits_remaining: int | None | Unset = UNSET,
        inmail_credits_updated_at: datetime.datetime | str | None | Unset = UNSET,
        monthly_inmail_allowance: int | None | Unset = UNSET,
        max_inmail_accumulation: int | None | Unset = UNSET,
        inmail_sent_today: int | None | Unset = UNSET,
        direct_messages_sent_today: int | None | Unset = UNSET,
        connection_requests_sent_today: int | None | Unset = UNSET,
        gmail_sent_today: int | None | Unset = UNSET,
        outlook_sent_today: int | None | Unset = UNSET,
        inmail_daily_limit: int | None | Unset = UNSET,
        direct_message_daily_limit: int | None | Unset = UNSET,
        connection_request_daily_limit: int | None | Unset = UNSET,
        inmail_remaining_today: int | None | Unset = UNSET,
        direct_messages_remaining_today: int | None | Unset = UNSET,
        connection_requests_remaining_today: int | None | Unset = UNSET,
        unipile_status: UnipileAccountStatus | str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["connected"] = connected
        wire["subscriptions"] = subscriptions
        wire["can_send_inmail"] = can_send_inmail
        wire["can_use_sales_navigator_api"] = can_use_sales_navigator_api
        wire["can_use_recruiter_api"] = can_use_recruiter_api
        if account_id is not UNSET:
            wire["account_id"] = account_id
        if connected_at is not UNSET:
            wire["connected_at"] = connected_at
        if subscription_type is not UNSET:
            wire["subscription_type"] = subscription_type
        if feature is not UNSET:
            wire["feature"] = feature
        if inmail_credits_remaining is not UNSET:
            wire["inmail_credits_remaining"] = inmail_credits_remaining
        if inmail_credits_updated_at is not UNSET:
            wire["inmail_credits_updated_at"] = inmail_credits_updated_at
        if monthly_inmail_allowance is not UNSET:
            wire["monthly_inmail_allowance"] = monthly_inmail_allowance
        if max_inmail_accumulation is not UNSET:
            wire["max_inmail_accumulation"] = max_inmail_accumulation
        if inmail_sent_today is not UNSET:
            wire["inmail_sent_today"] = inmail_sent_today
        if direct_messages_sent_today is not UNSET:
            wire["direct_messages_sent_today"] = direct_messages_sent_today
        if connection_requests_sent_today is not UNSET:
            wire["connection_requests_sent_today"] = connection_requests_sent_today
        if gmail_sent_today is not UNSET:
            wire["gmail_sent_today"] = gmail_sent_today
        if outlook_sent_today is not UNSET:
            wire["outlook_sent_today"] = outlook_sent_today
        if inmail_daily_limit is not UNSET:
            wire["inmail_daily_limit"] = inmail_daily_limit
        if direct_message_daily_limit is not UNSET:
            wire["direct_message_daily_limit"] = direct_message_daily_limit
        if connection_request_daily_limit is not UNSET:
            wire["connection_request_daily_limit"] = connection_request_daily_limit
        if inmail_remaining_today is not UNSET:
            wire["inmail_remaining_today"] = inmail_remaining_today
        if direct_messages_remaining_today is not UNSET:
            wire["direct_messages_remaining_today"] = direct_messages_remaining_today
        if connection_requests_remaining_today is not UNSET:
            wire["connection_requests_remaining_today"] = connection_requests_remaining_today
        if unipile_status is not UNSET:
            wire["unipile_status"] = unipile_status
