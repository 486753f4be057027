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
class QuickPeopleSearchParams(Model):
    """Parameters (`specialized_agent_params`) of the agent `quick_people_search`; the message holds a query for people
    in plain words. The whole object may be left out. The CRM exclusion of this agent goes into `options` of the
    request, see CrmExclusionOptions. Not settled: whether the agent takes `exclude_profiles`,
    `exclude_previously_contacted` and `exclude_names` like `deep_people_search`.

    Attributes:
        limit: The most people wanted.
        data_sources: Databases to ask; all available ones when left out. Not settled: whether other names are refused.

    """

    limit: int | None
    data_sources: list[PeopleDataSource] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "limit": Field("limit"),
        "data_sources": Field("data_sources", many(Ref("people_data_source", "PeopleDataSource"))),
    }
    _open = True

    def __init__(
        self,
        *,
        limit: int | None | Unset = UNSET,
        data_sources: Sequence[PeopleDataSource | str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if limit is not UNSET and limit is not None:
            wire["limit"] = limit
        if data_sources is not UNSET and data_sources is not None:
            wire["data_sources"] = data_sources
