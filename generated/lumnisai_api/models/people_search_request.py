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
    many,
    straight,
)

if TYPE_CHECKING:
    from .people_data_source import PeopleDataSource


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PeopleSearchRequest(Model):
    """Which people are wanted.

    Attributes:
        query: Description of the people in plain words.
        limit: The most people wanted. Published clients send 20 unless told otherwise.
        data_sources: Databases to ask; all that have a key when left out. Not settled: what an empty list means.

    """

    query: str
    limit: int | None
    data_sources: list[PeopleDataSource] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "query": Field("query", required=True),
        "limit": Field("limit"),
        "data_sources": Field("data_sources", many(Ref("people_data_source", "PeopleDataSource"))),
    }

    def __init__(
        self,
        *,
        query: str,
        limit: int | None | Unset = UNSET,
        data_sources: Sequence[PeopleDataSource | str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["query"] = query
        if limit is not UNSET and limit is not None:
            wire["limit"] = limit
        if data_sources is not UNSET and data_sources is not None:
            wire["data_sources"] = data_sources
