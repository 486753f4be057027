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
class SampleJobListing(Model):
    """A job ad.

    Attributes:
        title: Title.
        description: Text.
        workplace_type: On site, remote or mixed; the words are not settled.
        country: Country.
        date_added: When it was listed. Not settled: the form.

    """

    title: str | None
    description: str | None
    workplace_type: str | None
    country: str | None
    date_added: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "title": Field("title"),
        "description": Field("description"),
        "workplace_type": Field("workplace_type"),
        "country": Field("country"),
        "date_added": Field("date_added"),
    }

    def __init__(
        self,
        *,
        title: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        workplace_type: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        date_added: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if title is not UNSET:
            wire["title"] = title
        if description is not UNSET:
            wire["description"] = description
        if workplace_type is not UNSET:
            wire["workplace_type"] = workplace_type
        if country is not UNSET:
            wire["country"] = country
        if date_added is not UNSET:
            wire["date_added"] = date_added
