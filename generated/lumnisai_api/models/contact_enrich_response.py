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
    from .contact_enrich_person_result import ContactEnrichPersonResult


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContactEnrichResponse(Model):
    """What was found, and what it cost.

    Attributes:
        total_cost: Credits spent; repeated and cached look-ups cost nothing.
        results: One entry per person.

    """

    total_cost: float
    results: list[ContactEnrichPersonResult]

    _fields: ClassVar[Mapping[str, Field]] = {
        "total_cost": Field("total_cost", required=True),
        "results": Field("results", many(Ref("contact_enrich_person_result", "ContactEnrichPersonResult")), required=True),
    }

    def __init__(
        self,
        *,
        total_cost: float,
        results: Sequence[ContactEnrichPersonResult | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["total_cost"] = total_cost
        wire["results"] = results
