# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_datetime,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PlaybookVersionResponse(Model):
    """A playbook as it was at one time.

    Attributes:
        id: Id of the version record.
        playbook_id: Playbook it belongs to.
        version: Number of the version.
        content: Instructions of that version.
        style_preferences: Hints on how to write, of that version.
        examples: Sample messages of that version.
        changed_by: Who made the change.
        created_at: When the version was made.
        change_reason: Why the change was made.

    """

    id: str
    playbook_id: str
    version: int
    content: str
    style_preferences: dict[str, Any]
    examples: list[dict[str, Any]]
    changed_by: str
    created_at: datetime.datetime
    change_reason: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "playbook_id": Field("playbook_id", required=True),
        "version": Field("version", required=True),
        "content": Field("content", required=True),
        "style_preferences": Field("style_preferences", required=True),
        "examples": Field("examples", required=True),
        "changed_by": Field("changed_by", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "change_reason": Field("change_reason"),
    }

    def __init__(
        self,
        *,
        id: str,
        playbook_id: str,
        version: int,
        content: str,
        style_preferences: Mapping[str, Any],
        examples: Sequence[Mapping[str, Any]],
        changed_by: str,
        created_at: datetime.datetime | str,
        change_reason: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["playbook_id"] = playbook_id
        wire["version"] = version
        wire["content"] = content
        wire["style_preferences"] = style_preferences
        wire["examples"] = examples
        wire["changed_by"] = changed_by
        wire["created_at"] = created_at
        if change_reason is not UNSET:
            wire["change_reason"] = change_reason
