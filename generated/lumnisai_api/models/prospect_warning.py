# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ProspectWarning(Model):
    """What stands out about a person who is to be added.

    Attributes:
        prospect_id: The person, by the caller's own id.
        warnings: Overlaps with other outreach, for example `previously_contacted` or `active_sequence`; the values are
            open.

    """

    prospect_id: str
    warnings: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect_id": Field("prospect_id", required=True),
        "warnings": Field("warnings", many(decode_str), required=True),
    }

    def __init__(
        self,
        *,
        prospect_id: str,
        warnings: Sequence[str],
    ) -> None:
        wire = self._start()
        wire["prospect_id"] = prospect_id
        wire["warnings"] = warnings
