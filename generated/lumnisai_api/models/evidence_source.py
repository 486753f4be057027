# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .evidence_source_type import EvidenceSourceType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EvidenceSource(Model):
    """Where evidence was found.

    Attributes:
        source_type: Where evidence was found.
        field_or_query: Field of the profile, or query of the search.
        url: The page, for evidence from the web.

    """

    source_type: EvidenceSourceType
    field_or_query: str
    url: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "source_type": Field("source_type", Ref("evidence_source_type", "EvidenceSourceType"), required=True),
        "field_or_query": Field("field_or_query", required=True),
        "url": Field("url"),
    }

    def __init__(
        self,
        *,
        source_type: EvidenceSourceType | str,
        field_or_query: str,
        url: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["source_type"] = source_type
        wire["field_or_query"] = field_or_query
        if url is not UNSET:
            wire["url"] = url
