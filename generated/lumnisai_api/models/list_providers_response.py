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
class ListProvidersResponse(Model):
    """The integration backends on offer.

    Attributes:
        providers: The backends.
        total: Number of backends.

    """

    providers: list[str]
    total: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "providers": Field("providers", many(decode_str), required=True),
        "total": Field("total", required=True),
    }

    def __init__(
        self,
        *,
        providers: Sequence[str],
        total: int,
    ) -> None:
        wire = self._start()
        wire["providers"] = providers
        wire["total"] = total
