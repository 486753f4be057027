# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .connection_summary import ConnectionSummary
    from .linked_in_connection_status import LinkedInConnectionStatus


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchConnectionStatusResponse(Model):
    """How the user and several people are connected on LinkedIn.

    Attributes:
        results: Status of each person; the keys are the `prospect_id` values of the request, unchanged.
        summary: Counts of a check of several LinkedIn connections.

    """

    results: dict[str, LinkedInConnectionStatus]
    summary: ConnectionSummary

    _fields: ClassVar[Mapping[str, Field]] = {
        "results": Field("results", mapping(Ref("linked_in_connection_status", "LinkedInConnectionStatus")), required=True),
        "summary": Field("summary", Ref("connection_summary", "ConnectionSummary"), required=True),
    }

    def __init__(
        self,
        *,
        results: Mapping[str, LinkedInConnectionStatus],
        summary: ConnectionSummary | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["results"] = results
        wire["summary"] = summary
