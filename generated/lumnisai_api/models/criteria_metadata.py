# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    many,
    straight,
)

if TYPE_CHECKING:
    from .criteria_classification import CriteriaClassification
    from .criteria_source import CriteriaSource
    from .criterion_definition import CriterionDefinition


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CriteriaMetadata(Model):
    """Criteria in force in a run, and where they come from.

    Attributes:
        version: Number of the format or of the revision.
        created_at: When they were made.
        source: Where criteria come from.
        criteria_definitions: All criteria.
        criteria_classification: Criteria in their groups.
        source_response_id: Response they were taken from.

    """

    version: int
    created_at: datetime.datetime
    source: CriteriaSource
    criteria_definitions: list[CriterionDefinition]
    criteria_classification: CriteriaClassification
    source_response_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "version": Field("version", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "source": Field("source", Ref("criteria_source", "CriteriaSource"), required=True),
        "criteria_definitions": Field(
            "criteria_definitions", many(Ref("criterion_definition", "CriterionDefinition")), required=True
        ),
        "criteria_classification": Field(
            "criteria_classification", Ref("criteria_classification", "CriteriaClassification"), required=True
        ),
        "source_response_id": Field("source_response_id"),
    }

    def __init__(
        self,
        *,
        version: int,
        created_at: datetime.datetime | str,
        source: CriteriaSource | str,
        criteria_definitions: Sequence[CriterionDefinition | Mapping[str, Any]],
        criteria_classification: CriteriaClassification | Mapping[str, Any],
        source_response_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["version"] = version
        wire["created_at"] = created_at
        wire["source"] = source
        wire["criteria_definitions"] = criteria_definitions
        wire["criteria_classification"] = criteria_classification
        if source_response_id is not UNSET:
            wire["source_response_id"] = source_response_id
