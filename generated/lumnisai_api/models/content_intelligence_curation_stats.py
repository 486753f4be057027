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
class ContentIntelligenceCurationStats(Model):
    """Counts of a curation.

    Attributes:
        kept: Posts kept.
        removed_by_class: Posts set aside, by reason. Not settled: the keys, probably those of ContentIntelligenceRemovalClass.
        unscored: Posts without a score.

    """

    kept: int | None
    removed_by_class: dict[str, int] | None
    unscored: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "kept": Field("kept"),
        "removed_by_class": Field("removed_by_class"),
        "unscored": Field("unscored"),
    }
    _open = True

    def __init__(
        self,
        *,
        kept: int | None | Unset = UNSET,
        removed_by_class: Mapping[str, int] | None | Unset = UNSET,
        unscored: int | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if kept is not UNSET:
            wire["kept"] = kept
        if removed_by_class is not UNSET:
            wire["removed_by_class"] = removed_by_class
        if unscored is not UNSET:
            wire["unscored"] = unscored
