# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .criterion_type import CriterionType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class AddCriterionRequest(Model):
    """A criterion to append to earlier ones.

    Attributes:
        column_name: Heading of the new column.
        criterion_text: The criterion in words.
        criterion_type: Part of a criterion in the scoring; a must, graded, or checked only at validation.
        weight: Its share in the score. Not settled: the default.

    """

    column_name: str
    criterion_text: str
    criterion_type: CriterionType | None
    weight: float | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "column_name": Field("column_name", required=True),
        "criterion_text": Field("criterion_text", required=True),
        "criterion_type": Field("criterion_type", Ref("criterion_type", "CriterionType")),
        "weight": Field("weight"),
    }

    def __init__(
        self,
        *,
        column_name: str,
        criterion_text: str,
        criterion_type: CriterionType | str | None | Unset = UNSET,
        weight: float | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["column_name"] = column_name
        wire["criterion_text"] = criterion_text
        if criterion_type is not UNSET and criterion_type is not None:
            wire["criterion_type"] = criterion_type
        if weight is not UNSET and weight is not None:
            wire["weight"] = weight
