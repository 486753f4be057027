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
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .standout_post import StandoutPost
    from .theme_assignment import ThemeAssignment


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PeriodInsight(Model):
    """A slice of time in an analysis.

    Attributes:
        reasoning: Thoughts behind it.
        start_day: First day. Not settled: the form.
        end_day: Last day. Not settled: the form.
        headline: Title.
        top_theme: Main theme.
        themes: Themes.
        gravitated_to: What drew the audience.
        example_post_keys: Keys of posts as examples.
        keys_cited: Cited keys in all.
        keys_exist: Cited keys that are in the package.
        standout_post: The best post.
        shift_from_previous: What changed since the slice before.

    """

    reasoning: str
    start_day: str
    end_day: str
    headline: str
    top_theme: str
    themes: list[ThemeAssignment]
    gravitated_to: str
    example_post_keys: list[str]
    keys_cited: int
    keys_exist: int
    standout_post: StandoutPost | None
    shift_from_previous: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "reasoning": Field("reasoning", required=True),
        "start_day": Field("start_day", required=True),
        "end_day": Field("end_day", required=True),
        "headline": Field("headline", required=True),
        "top_theme": Field("top_theme", required=True),
        "themes": Field("themes", many(Ref("theme_assignment", "ThemeAssignment")), required=True),
        "gravitated_to": Field("gravitated_to", required=True),
        "example_post_keys": Field("example_post_keys", many(decode_str), required=True),
        "keys_cited": Field("keys_cited", required=True),
        "keys_exist": Field("keys_exist", required=True),
        "standout_post": Field("standout_post", Ref("standout_post", "StandoutPost")),
        "shift_from_previous": Field("shift_from_previous"),
    }

    def __init__(
        self,
        *,
        reasoning: str,
        start_day: str,
        end_day: str,
        headline: str,
        top_theme: str,
        themes: Sequence[ThemeAssignment | Mapping[str, Any]],
        gravitated_to: str,
        example_post_keys: Sequence[str],
        keys_cited: int,
        keys_exist: int,
        standout_post: StandoutPost | Mapping[str, Any] | None | Unset = UNSET,
        shift_from_previous: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["reasoning"] = reasoning
        wire["start_day"] = start_day
        wire["end_day"] = end_day
        wire["headline"] = headline
        wire["top_theme"] = top_theme
        wire["themes"] = themes
        wire["gravitated_to"] = gravitated_to
        wire["example_post_keys"] = example_post_keys
        wire["keys_cited"] = keys_cited
        wire["keys_exist"] = keys_exist
        if standout_post is not UNSET:
            wire["standout_post"] = standout_post
        if shift_from_previous is not UNSET:
            wire["shift_from_previous"] = shift_from_previous
