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
    from .batch_prior_contact_summary import BatchPriorContactSummary
    from .prospect_prior_contact_result import ProspectPriorContactResult


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchCheckPriorContactResponse(Model):
    """Whether the user has been in contact with several people.

    Attributes:
        results: Result for each person; the keys are the `prospect_id` values of the request, unchanged.
        summary: Counts of a check of several people.

    """

    results: dict[str, ProspectPriorContactResult]
    summary: BatchPriorContactSummary

    _fields: ClassVar[Mapping[str, Field]] = {
        "results": Field("results", mapping(Ref("prospect_prior_contact_result", "ProspectPriorContactResult")), required=True),
        "summary": Field("summary", Ref("batch_prior_contact_summary", "BatchPriorContactSummary"), required=True),
    }

    def __init__(
        self,
        *,
        results: Mapping[str, ProspectPriorContactResult],
        summary: BatchPriorContactSummary | Mapping[str, Any],
    ) -> None:
        wire = self._start()
        wire["results"] = results
        wire["summary"] = summary
