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
class EngagementAnalysisScope(Model):
    """Data that an analysis covers.

    Attributes:
        audience: The audience in words.
        days_present: Days with data.
        feed_posts: Posts analysed.
        package_posts: Posts in the package.
        removal_mix: Posts set aside, by reason. Not settled: the keys, probably those of ContentIntelligenceRemovalClass.
        window_start: Start of the time window. Not settled: the form.
        window_end: End of the time window. Not settled: the form.

    """

    audience: str
    days_present: int
    feed_posts: int
    package_posts: int
    removal_mix: dict[str, float]
    window_start: str | None
    window_end: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "audience": Field("audience", required=True),
        "days_present": Field("days_present", required=True),
        "feed_posts": Field("feed_posts", required=True),
        "package_posts": Field("package_posts", required=True),
        "removal_mix": Field("removal_mix", required=True),
        "window_start": Field("window_start"),
        "window_end": Field("window_end"),
    }

    def __init__(
        self,
        *,
        audience: str,
        days_present: int,
        feed_posts: int,
        package_posts: int,
        removal_mix: Mapping[str, float],
        window_start: str | None | Unset = UNSET,
        window_end: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["audience"] = audience
        wire["days_present"] = days_present
        wire["feed_posts"] = feed_posts
        wire["package_posts"] = package_posts
        wire["removal_mix"] = removal_mix
        if window_start is not UNSET:
            wire["window_start"] = window_start
        if window_end is not UNSET:
            wire["window_end"] = window_end
