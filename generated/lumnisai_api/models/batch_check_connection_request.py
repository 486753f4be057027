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
    from .prospect_connection_check import ProspectConnectionCheck


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchCheckConnectionRequest(Model):
    """The people to check.

    Attributes:
        prospects: The people to check. Not settled: how many the server takes.

    """

    prospects: list[ProspectConnectionCheck]

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospects": Field("prospects", many(Ref("prospect_connection_check", "ProspectConnectionCheck")), required=True),
    }

    def __init__(
        self,
        *,
        prospects: Sequence[ProspectConnectionCheck | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["prospects"] = prospects
