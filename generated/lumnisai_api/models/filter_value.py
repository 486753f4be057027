# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .filter_logic import FilterLogic


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FilterValue(Model):
    """One filter.

    Attributes:
        values: The values wanted.
        logic: How the values of a filter go together, as any of them, all of them, or only preferred ones.

    """

    values: list[str]
    logic: FilterLogic

    _fields: ClassVar[Mapping[str, Field]] = {
        "values": Field("values", many(decode_str), required=True),
        "logic": Field("logic", Ref("filter_logic", "FilterLogic"), required=True),
    }

    def __init__(
        self,
        *,
        values: Sequence[str],
        logic: FilterLogic | str,
    ) -> None:
        wire = self._start()
        wire["values"] = values
        wire["logic"] = logic
