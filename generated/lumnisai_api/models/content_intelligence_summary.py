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
    many,
    straight,
)

if TYPE_CHECKING:
    from .content_intelligence_curation_stats import ContentIntelligenceCurationStats
    from .content_intelligence_output_name import ContentIntelligenceOutputName


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContentIntelligenceSummary(Model):
    """Main figures of a run.

    Attributes:
        audience_size: People in the audience.
        outputs_produced: Artifacts made.
        feed_posts: Posts used.
        curation: Counts of a curation.
        posts: Posts in all.
        posts_kept: Posts kept.
        posts_removed: Posts set aside.
        people_with_records: People with any activity.
        credits_spent: Credits.
        window_days: Length of the time window in days.
        reused_package_from: Response whose package was used again.

    """

    audience_size: int
    outputs_produced: list[ContentIntelligenceOutputName]
    feed_posts: int
    curation: ContentIntelligenceCurationStats
    posts: int
    posts_kept: int
    posts_removed: int
    people_with_records: int | None
    credits_spent: float | None
    window_days: int | None
    reused_package_from: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "audience_size": Field("audience_size", required=True),
        "outputs_produced": Field(
            "outputs_produced", many(Ref("content_intelligence_output_name", "ContentIntelligenceOutputName")), required=True
        ),
        "feed_posts": Field("feed_posts", required=True),
        "curation": Field(
            "curation", Ref("content_intelligence_curation_stats", "ContentIntelligenceCurationStats"), required=True
        ),
        "posts": Field("posts", required=True),
        "posts_kept": Field("posts_kept", required=True),
        "posts_removed": Field("posts_removed", required=True),
        "people_with_records": Field("people_with_records"),
        "credits_spent": Field("credits_spent"),
        "window_days": Field("window_days"),
        "reused_package_from": Field("reused_package_from"),
    }

    def __init__(
        self,
        *,
        audience_size: int,
        outputs_produced: Sequence[ContentIntelligenceOutputName | str],
        feed_posts: int,
        curation: ContentIntelligenceCurationStats | Mapping[str, Any],
        posts: int,
        posts_kept: int,
        posts_removed: int,
        people_with_records: int | None | Unset = UNSET,
        credits_spent: float | None | Unset = UNSET,
        window_days: int | None | Unset = UNSET,
        reused_package_from: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["audience_size"] = audience_size
        wire["outputs_produced"] = outputs_produced
        wire["feed_posts"] = feed_posts
        wire["curation"] = curation
        wire["posts"] = posts
        wire["posts_kept"] = posts_kept
        wire["posts_removed"] = posts_removed
        if people_with_records is not UNSET:
            wire["people_with_records"] = people_with_records
        if credits_spent is not UNSET:
            wire["credits_spent"] = credits_spent
        if window_days is not UNSET:
            wire["window_days"] = window_days
        if reused_package_from is not UNSET:
            wire["reused_package_from"] = reused_package_from
