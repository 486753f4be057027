# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    from .active_hours import ActiveHours
    from .outreach_channel_mode import OutreachChannelMode


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CampaignGuardrails(Model):
    """Limits on what the agent of a campaign may do. The same shape is sent and received; in an answer, null or a
    missing field means that nothing is set. Not settled: ranges, and the defaults not given here.

    Attributes:
        max_actions_per_day: The most actions per day.
        max_follow_ups: The most follow-up messages. Not settled: probably counted per prospect.
        max_likes_per_day: The most likes per day.
        max_comments_per_day: The most comments per day.
        enable_reaction_engagement: Allows the `reaction_…` kind of engagement. Not settled: the default.
        disable_likes: Switches likes off. Not settled: the default.
        disable_comments: Switches comments off. Not settled: the default.
        channel: Channels the campaign may use; `email_only` bars every LinkedIn action, `linkedin_only` every email
            action. `both` when left out.
        active_hours: The part of the day in which to act.
        days_of_week: Weekdays on which to act. Not settled: how they are numbered.
        min_hours_between_actions: Least gap between two actions, in hours. Not settled: whether fractions are taken, and whether it counts
            per prospect.
        connection_ignored_days: Days after which an unanswered connection request counts as ignored.
        max_warmup_actions: The most warm-up engagements before outreach begins.
        customer_edits_enabled: Whether what the operator changes
        exclude_crm_contacts: Keeps contacts of the owner's synced CRM out: a person whose LinkedIn address or email matches exactly
            is not added, one who matches by name and company is only flagged. True when left out.

    """

    max_actions_per_day: int | None
    max_follow_ups: int | None
    max_likes_per_day: int | None
    max_comments_per_day: int | None
    enable_reaction_engagement: bool | None
    disable_likes: bool | None
    disable_comments: bool | None
    channel: OutreachChannelMode | None
    active_hours: ActiveHours | None
    days_of_week: list[int] | None
    min_hours_between_actions: float | None
    connection_ignored_days: int | None
    max_warmup_actions: int | None
    customer_edits_enabled: bool | None
    exclude_crm_contacts: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "max_actions_per_day": Field("max_actions_per_day"),
        "max_follow_ups": Field("max_follow_ups"),
        "max_likes_per_day": Field("max_likes_per_day"),
        "max_comments_per_day": Field("max_comments_per_day"),
        "enable_reaction_engagement": Field("enable_reaction_engagement"),
        "disable_likes": Field("disable_likes"),
        "disable_comments": Field("disable_comments"),
        "channel": Field("channel", Ref("outreach_channel_mode", "OutreachChannelMode")),
        "active_hours": Field("active_hours", Ref("active_hours", "ActiveHours")),
        "days_of_week": Field("days_of_week"),
        "min_hours_between_actions": Field("min_hours_between_actions"),
        "connection_ignored_days": Field("connection_ignored_days"),
        "max_warmup_actions": Field("max_warmup_actions"),
        "customer_edits_enabled": Field("customer_edits_enabled"),
        "exclude_crm_contacts": Field("exclude_crm_contacts"),
    }

    def __init__(
        self,
        *,
        max_actions_per_day: int | None | Unset = UNSET,
        max_follow_ups: int | None | Unset = UNSET,
        max_likes_per_day: int | None | Unset = UNSET,
        max_comments_per_day: int | None | Unset = UNSET,
        enable_reaction_engagement: bool | None | Unset = UNSET,
        disable_likes: bool | None | Unset = UNSET,
        disable_comments: bool | None | Unset = UNSET,
        channel: OutreachChannelMode | str | None | Unset = UNSET,
        active_hours: ActiveHours | Mapping[str, Any] | None | Unset = UNSET,
        days_of_week: Sequence[int] | None | Unset = UNSET,
        min_hours_between_actions: float | None | Unset = UNSET,
        connection_ignored_days: int | None | Unset = UNSET,
        max_warmup_actions: int | None | Unset = UNSET,
        customer_edits_enabled: bool | None | Unset = UNSET,
        exclude_crm_contacts: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if max_actions_per_day is not UNSET:
            wire["max_actions_per_day"] = max_actions_per_day
        if max_follow_ups is not UNSET:
            wire["max_follow_ups"] = max_follow_ups
        if max_likes_per_day is not UNSET:
            wire["max_likes_per_day"] = max_likes_per_day
        if max_comments_per_day is not UNSET:
            wire["max_comments_per_day"] = max_comments_per_day
        if enable_reaction_engagement is not UNSET:
            wire["enable_reaction_engagement"] = enable_reaction_engagement
        if disable_likes is not UNSET:
            wire["disable_likes"] = disable_likes
        if disable_comments is not UNSET:
            wire["disable_comments"] = disable_comments
        if channel is not UNSET:
            wire["channel"] = channel
        if active_hours is not UNSET:
            wire["active_hours"] = active_hours
        if days_of_week is not UNSET:
            wire["days_of_week"] = days_of_week
        if min_hours_between_actions is not UNSET:
            wire["min_hours_between_actions"] = min_hours_between_actions
        if connection_ignored_days is not UNSET:
            wire["connection_ignored_days"] = connection_ignored_days
        if max_warmup_actions is not UNSET:
            wire["max_warmup_actions"] = max_warmup_actions
        if customer_edits_enabled is not UNSET:
            wire["customer_edits_enabled"] = customer_edits_enabled
        if exclude_crm_contacts is not UNSET:
            wire["exclude_crm_contacts"] = exclude_crm_contacts
