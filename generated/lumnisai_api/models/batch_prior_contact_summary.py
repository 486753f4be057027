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
class BatchPriorContactSummary(Model):
    """Counts of a check of several people.

    Attributes:
        total: People checked.
        with_contact: Those with contact.
        without_contact: Those without.
        errors: Those that could not be checked.
        cached: Results kept from earlier: a count here, elsewhere a boolean.

    """

    total: int
    with_contact: int
    without_contact: int
    errors: int
    cached: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "total": Field("total", required=True),
        "with_contact": Field("with_contact", required=True),
        "without_contact": Field("without_contact", required=True),
        "errors": Field("errors", required=True),
        "cached": Field("cached"),
    }

    def __init__(
        self,
        *,
        total: int,
        with_contact: int,
        without_contact: int,
        errors: int,
        cached: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["total"] = total
        wire["with_contact"] = with_contact
        wire["without_contact"] = without_contact
        wire["errors"] = errors
        if cached is not UNSET:
            wire["cached"] = cached
