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
    from .rep_engagement_action import RepEngagementAction
    from .rep_engagement_role import RepEngagementRole


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class RepEngagementData(Model):
    """A post of a person that a competitor's sales rep engaged with; from `competitor_rep_engagement`.

    Attributes:
        post_url: The post.
        post_text: Its text.
        role: Part of the person.
        engagement_action: What the rep did.
        engaged_by_rep_name: Name of the rep.
        engaged_by_rep_url: LinkedIn profile of the rep.
        engaged_by_rep_title: Job title of the rep.
        rep_competitor: Employer of the rep.
        engaged_ago: Age in words, such as `2w`.
        engaged_days_ago: Age in days.
        rep_comment_text: The rep's comment; only for `comment`.

    """

    post_url: str | None
    post_text: str | None
    role: RepEngagementRole | None
    engagement_action: RepEngagementAction | None
    engaged_by_rep_name: str | None
    engaged_by_rep_url: str | None
    engaged_by_rep_title: str | None
    rep_competitor: str | None
    engaged_ago: str | None
    engaged_days_ago: float | None
    rep_comment_text: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "post_url": Field("post_url"),
        "post_text": Field("post_text"),
        "role": Field("role", Ref("rep_engagement_role", "RepEngagementRole")),
        "engagement_action": Field("engagement_action", Ref("rep_engagement_action", "RepEngagementAction")),
        "engaged_by_rep_name": Field("engaged_by_rep_name"),
        "engaged_by_rep_url": Field("engaged_by_rep_url"),
        "engaged_by_rep_title": Field("engaged_by_rep_title"),
        "rep_competitor": Field("rep_competitor"),
        "engaged_ago": Field("engaged_ago"),
        "engaged_days_ago": Field("engaged_days_ago"),
        "rep_comment_text": Field("rep_comment_text"),
    }
    _open = True

    def __init__(
        self,
        *,
        post_url: str | None | Unset = UNSET,
        post_text: str | None | Unset = UNSET,
        role: RepEngagementRole | str | None | Unset = UNSET,
        engagement_action: RepEngagementAction | str | None | Unset = UNSET,
        engaged_by_rep_name: str | None | Unset = UNSET,
        engaged_by_rep_url: str | None | Unset = UNSET,
        engaged_by_rep_title: str | None | Unset = UNSET,
        rep_competitor: str | None | Unset = UNSET,
        engaged_ago: str | None | Unset = UNSET,
        engaged_days_ago: float | None | Unset = UNSET,
        rep_comment_text: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if post_url is not UNSET:
            wire["post_url"] = post_url
        if post_text is not UNSET:
            wire["post_text"] = post_text
        if role is not UNSET:
            wire["role"] = role
        if engagement_action is not UNSET:
            wire["engagement_action"] = engagement_action
        if engaged_by_rep_name is not UNSET:
            wire["engaged_by_rep_name"] = engaged_by_rep_name
        if engaged_by_rep_url is not UNSET:
            wire["engaged_by_rep_url"] = engaged_by_rep_url
        if engaged_by_rep_title is not UNSET:
            wire["engaged_by_rep_title"] = engaged_by_rep_title
        if rep_competitor is not UNSET:
            wire["rep_competitor"] = rep_competitor
        if engaged_ago is not UNSET:
            wire["engaged_ago"] = engaged_ago
        if engaged_days_ago is not UNSET:
            wire["engaged_days_ago"] = engaged_days_ago
        if rep_comment_text is not UNSET:
            wire["rep_comment_text"] = rep_comment_text
