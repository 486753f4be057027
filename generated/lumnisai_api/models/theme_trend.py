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
    from .theme_period_stats import ThemePeriodStats
    from .theme_trend_direction import ThemeTrendDirection


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ThemeTrend(Model):
    """A theme over time.

    Attributes:
        theme: The theme.
        per_period: Its figures per slice of time.
        share_delta: Change of its share.
        trend: Where the share of a theme is heading.

    """

    theme: str
    per_period: list[ThemePeriodStats]
    share_delta: float
    trend: ThemeTrendDirection

    _fields: ClassVar[Mapping[str, Field]] = {
        "theme": Field("theme", required=True),
        "per_period": Field("per_period", many(Ref("theme_period_stats", "ThemePeriodStats")), required=True),
        "share_delta": Field("share_delta", required=True),
        "trend": Field("trend", Ref("theme_trend_direction", "ThemeTrendDirection"), required=True),
    }

    def __init__(
        self,
        *,
        theme: str,
        per_period: Sequence[ThemePeriodStats | Mapping[str, Any]],
        share_delta: float,
        trend: ThemeTrendDirection | str,
    ) -> None:
        wire = self._start()
        wire["theme"] = theme
        wire["per_period"] = per_period
        wire["share_delta"] = share_delta
        wire["trend"] = trend
