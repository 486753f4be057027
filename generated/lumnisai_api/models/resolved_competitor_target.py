# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    as_is,
    decode_str,
    either,
    many,
    straight,
)

if TYPE_CHECKING:
    from .competitor_target_source import CompetitorTargetSource


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ResolvedCompetitorTarget(Model):
    """A competitor, as the agent identified it.

    Attributes:
        input_: What was given.
        name: Name to show.
        linkedin_slug: Last part of the address of its LinkedIn page.
        linkedin_url: Its LinkedIn page.
        fiber_identifier: Its id at the provider of posts.
        headcount: Estimate of its staff, as a number or a text.
        industries: Sectors.
        source: Provider that identified it.
        resolution_note: A remark when it was identified only in part.
        engagement_preview_score: Reactions and comments in the time window, by which discovery ranks.

    """

    input_: str
    name: str | None
    linkedin_slug: str | None
    linkedin_url: str | None
    fiber_identifier: str | None
    headcount: float | str | None
    industries: list[str] | None
    source: CompetitorTargetSource | None
    resolution_note: str | None
    engagement_preview_score: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "input_": Field("input", required=True),
        "name": Field("name"),
        "linkedin_slug": Field("linkedin_slug"),
        "linkedin_url": Field("linkedin_url"),
        "fiber_identifier": Field("fiber_identifier"),
        "headcount": Field("headcount", either(as_is, decode_str)),
        "industries": Field("industries", many(decode_str)),
        "source": Field("source", Ref("competitor_target_source", "CompetitorTargetSource")),
        "resolution_note": Field("resolution_note"),
        "engagement_preview_score": Field("engagement_preview_score"),
    }

    def __init__(
        self,
        *,
        input_: str,
        name: str | None | Unset = UNSET,
        linkedin_slug: str | None | Unset = UNSET,
        linkedin_url: str | None | Unset = UNSET,
        fiber_identifier: str | None | Unset = UNSET,
        headcount: float | str | None | Unset = UNSET,
        industries: Sequence[str] | None | Unset = UNSET,
        source: CompetitorTargetSource | str | None | Unset = UNSET,
        resolution_note: str | None | Unset = UNSET,
        engagement_preview_score: float | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["input"] = input_
        if name is not UNSET:
            wire["name"] = name
        if linkedin_slug is not UNSET:
            wire["linkedin_slug"] = linkedin_slug
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if fiber_identifier is not UNSET:
            wire["fiber_identifier"] = fiber_identifier
        if headcount is not UNSET:
            wire["headcount"] = headcount
        if industries is not UNSET:
            wire["industries"] = industries
        if source is not UNSET:
            wire["source"] = source
        if resolution_note is not UNSET:
            wire["resolution_note"] = resolution_note
        if engagement_preview_score is not UNSET:
            wire["engagement_preview_score"] = engagement_preview_score
