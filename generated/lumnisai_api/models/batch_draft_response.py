# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .draft_response import DraftResponse


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class BatchDraftResponse(Model):
    """Drafts for several prospects, all done.

    Attributes:
        drafts: The drafts.
        created: Number of drafts.
        errors: Number of failures.
        error_details: One entry per failure. Not settled: its keys, probably `prospect` and `error`.

    """

    drafts: list[DraftResponse]
    created: int
    errors: int
    error_details: list[dict[str, Any]] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "drafts": Field("drafts", many(Ref("draft_response", "DraftResponse")), required=True),
        "created": Field("created", required=True),
        "errors": Field("errors", required=True),
        "error_details": Field("error_details"),
    }

    def __init__(
        self,
        *,
        drafts: Sequence[DraftResponse | Mapping[str, Any]],
        created: int,
        errors: int,
        error_details: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["drafts"] = drafts
        wire["created"] = created
        wire["errors"] = errors
        if error_details is not UNSET:
            wire["error_details"] = error_details
