# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_datetime,
    decode_str,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .engagement_status_data import EngagementStatusData


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EngagementStatusResponse(Model):
    """Where the people of several executions stand.

    Attributes:
        statuses: The verdicts, presumably by execution id.
        errors: What went wrong, presumably by execution id.
        computed_at: When it was worked out.

    """

    statuses: dict[str, EngagementStatusData]
    errors: dict[str, str]
    computed_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "statuses": Field("statuses", mapping(Ref("engagement_status_data", "EngagementStatusData")), required=True),
        "errors": Field("errors", mapping(decode_str), required=True),
        "computed_at": Field("computed_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        statuses: Mapping[str, EngagementStatusData],
        errors: Mapping[str, str],
        computed_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["statuses"] = statuses
        wire["errors"] = errors
        wire["computed_at"] = computed_at
