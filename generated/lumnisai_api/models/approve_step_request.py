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
class ApproveStepRequest(Model):
    """How a step is approved.

    Attributes:
        notes: A note.
        modified_content: Text to send in place of the one proposed.

    """

    notes: str | None
    modified_content: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "notes": Field("notes"),
        "modified_content": Field("modified_content"),
    }

    def __init__(
        self,
        *,
        notes: str | None | Unset = UNSET,
        modified_content: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if notes is not UNSET and notes is not None:
            wire["notes"] = notes
        if modified_content is not UNSET and modified_content is not None:
            wire["modified_content"] = modified_content
