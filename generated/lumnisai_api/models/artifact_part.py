# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

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
class ArtifactPart(Model):
    """One part of the content of an artifact.

    Attributes:
        kind: Kind of part; the list is open, and `text` is the only one known.
        text: Content of a text part.
        metadata: Further data.

    """

    kind: str
    text: str | None
    metadata: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "kind": Field("kind", required=True),
        "text": Field("text"),
        "metadata": Field("metadata"),
    }

    def __init__(
        self,
        *,
        kind: str,
        text: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["kind"] = kind
        if text is not UNSET:
            wire["text"] = text
        if metadata is not UNSET:
            wire["metadata"] = metadata
