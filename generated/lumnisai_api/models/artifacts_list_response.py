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
    from .artifact_object import ArtifactObject


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ArtifactsListResponse(Model):
    """One page of artifacts of a response.

    Attributes:
        artifacts: Artifacts on this page.
        total: Artifacts in all.
        limit: Page size that was used.
        offset: Items that were skipped.

    """

    artifacts: list[ArtifactObject]
    total: int
    limit: int
    offset: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "artifacts": Field("artifacts", many(Ref("artifact_object", "ArtifactObject")), required=True),
        "total": Field("total", required=True),
        "limit": Field("limit", required=True),
        "offset": Field("offset", required=True),
    }

    def __init__(
        self,
        *,
        artifacts: Sequence[ArtifactObject | Mapping[str, Any]],
        total: int,
        limit: int,
        offset: int,
    ) -> None:
        wire = self._start()
        wire["artifacts"] = artifacts
        wire["total"] = total
        wire["limit"] = limit
        wire["offset"] = offset
