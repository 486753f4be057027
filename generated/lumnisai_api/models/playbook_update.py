# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
class PlaybookUpdate(Model):
    """Changes to a playbook; what is left out stays.

    Attributes:
        name: New name.
        content: New instructions.
        style_preferences: New hints on how to write.
        examples: New sample messages.
        change_reason: Why it is changed; kept with the new version.

    """

    name: str | None
    content: str | None
    style_preferences: dict[str, Any] | None
    examples: list[dict[str, Any]] | None
    change_reason: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name"),
        "content": Field("content"),
        "style_preferences": Field("style_preferences"),
        "examples": Field("examples"),
        "change_reason": Field("change_reason"),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        style_preferences: Mapping[str, Any] | None | Unset = UNSET,
        examples: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        change_reason: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if name is not UNSET and name is not None:
            wire["name"] = name
        if content is not UNSET and content is not None:
            wire["content"] = content
        if style_preferences is not UNSET and style_preferences is not None:
            wire["style_preferences"] = style_preferences
        if examples is not UNSET and examples is not None:
            wire["examples"] = examples
        if change_reason is not UNSET and change_reason is not None:
            wire["change_reason"] = change_reason
