# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

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
    from .prospect_warning import ProspectWarning


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class AddProspectsResponse(Model):
    """What came of adding people.

    Attributes:
        added: How many were added.
        skipped: How many were not added. Not settled: whether people with warnings, or those in `skipped_in_crm`, count
            here too.
        warnings: Warnings by person.
        skipped_in_crm: How many were left out as exact matches with the owner's CRM.

    """

    added: int
    skipped: int
    warnings: list[ProspectWarning]
    skipped_in_crm: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "added": Field("added", required=True),
        "skipped": Field("skipped", required=True),
        "warnings": Field("warnings", many(Ref("prospect_warning", "ProspectWarning")), required=True),
        "skipped_in_crm": Field("skipped_in_crm"),
    }

    def __init__(
        self,
        *,
        added: int,
        skipped: int,
        warnings: Sequence[ProspectWarning | Mapping[str, Any]],
        skipped_in_crm: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["added"] = added
        wire["skipped"] = skipped
        wire["warnings"] = warnings
        if skipped_in_crm is not UNSET:
            wire["skipped_in_crm"] = skipped_in_crm
