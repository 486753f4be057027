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
class PostPublishedValue(Model):
    """When a post was published.

    Attributes:
        kind: Kind of the value.
        value: The value.

    """

    kind: str | None
    value: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "kind": Field("kind"),
        "value": Field("value"),
    }

    def __init__(
        self,
        *,
        kind: str | None | Unset = UNSET,
        value: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if kind is not UNSET:
            wire["kind"] = kind
        if value is not UNSET:
            wire["value"] = value
