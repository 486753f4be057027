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
class SalaryRange(Model):
    """Projected total pay, not base pay.

    Attributes:
        min_: Lower end.
        median: Middle.
        max_: Upper end.
        currency: Currency, such as `USD` or `EUR`.
        period: What the figures are for, such as `yearly` or `monthly`.

    """

    min_: float | None
    median: float | None
    max_: float | None
    currency: str | None
    period: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "min_": Field("min"),
        "median": Field("median"),
        "max_": Field("max"),
        "currency": Field("currency"),
        "period": Field("period"),
    }

    def __init__(
        self,
        *,
        min_: float | None | Unset = UNSET,
        median: float | None | Unset = UNSET,
        max_: float | None | Unset = UNSET,
        currency: str | None | Unset = UNSET,
        period: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if min_ is not UNSET:
            wire["min"] = min_
        if median is not UNSET:
            wire["median"] = median
        if max_ is not UNSET:
            wire["max"] = max_
        if currency is not UNSET:
            wire["currency"] = currency
        if period is not UNSET:
            wire["period"] = period
