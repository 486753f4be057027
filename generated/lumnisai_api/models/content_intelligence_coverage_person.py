# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

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
class ContentIntelligenceCoveragePerson(Model):
    """How far the collection got for one person.

    Attributes:
        linkedin_url: LinkedIn profile.
        pages: Pages read.
        records: Records of activity.
        credits_: Credits spent.
        stop_reason: Why it ended.
        error: What went wrong; any form.

    """

    linkedin_url: str | None
    pages: int | None
    records: int | None
    credits_: float | None
    stop_reason: str | None
    error: Any

    _fields: ClassVar[Mapping[str, Field]] = {
        "linkedin_url": Field("linkedin_url"),
        "pages": Field("pages"),
        "records": Field("records"),
        "credits_": Field("credits"),
        "stop_reason": Field("stop_reason"),
        "error": Field("error"),
    }
    _open = True

    def __init__(
        self,
        *,
        linkedin_url: str | None | Unset = UNSET,
        pages: int | None | Unset = UNSET,
        records: int | None | Unset = UNSET,
        credits_: float | None | Unset = UNSET,
        stop_reason: str | None | Unset = UNSET,
        error: Any | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if pages is not UNSET:
            wire["pages"] = pages
        if records is not UNSET:
            wire["records"] = records
        if credits_ is not UNSET:
            wire["credits"] = credits_
        if stop_reason is not UNSET:
            wire["stop_reason"] = stop_reason
        if error is not UNSET:
            wire["error"] = error
