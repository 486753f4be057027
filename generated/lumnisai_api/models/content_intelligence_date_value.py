# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .content_intelligence_date_kind import ContentIntelligenceDateKind


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContentIntelligenceDateValue(Model):
    """A time, exact or as an age.

    Attributes:
        kind: Whether a time is exact or an age in words.
        value: The time or age as text. Not settled: the form.

    """

    kind: ContentIntelligenceDateKind
    value: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "kind": Field("kind", Ref("content_intelligence_date_kind", "ContentIntelligenceDateKind"), required=True),
        "value": Field("value", required=True),
    }

    def __init__(
        self,
        *,
        kind: ContentIntelligenceDateKind | str,
        value: str,
    ) -> None:
        wire = self._start()
        wire["kind"] = kind
        wire["value"] = value
