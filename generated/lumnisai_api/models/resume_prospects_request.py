# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ResumeProspectsRequest(Model):
    """Whom to resume; an empty object means everybody who is paused.

    Attributes:
        prospect_ids: Who is resumed (`id` of the entry in the campaign, not the caller's id of the person); everybody paused
            in the campaign when left out.

    """

    prospect_ids: list[str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect_ids": Field("prospect_ids", many(decode_str)),
    }

    def __init__(
        self,
        *,
        prospect_ids: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if prospect_ids is not UNSET and prospect_ids is not None:
            wire["prospect_ids"] = prospect_ids
