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
    straight,
)

if TYPE_CHECKING:
    from .playbook_source import PlaybookSource


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PlaybookCreate(Model):
    """A new playbook.

    Attributes:
        name: Display name.
        content: Instructions for the agent, in plain language.
        user_id: Id of the user who writes it. Not settled: whether an email is taken as well as a UUID.
        organization_id: Id of the organization it belongs to, usually a UUID.
        source: How a playbook came about.
        generated_from: What a generated playbook was made from; free-form.
        style_preferences: Hints on how to write; free-form.
        examples: Sample messages. Not settled: the shape of an entry.

    """

    name: str
    content: str
    user_id: str | None
    organization_id: str | None
    source: PlaybookSource | None
    generated_from: dict[str, Any] | None
    style_preferences: dict[str, Any] | None
    examples: list[dict[str, Any]] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", required=True),
        "content": Field("content", required=True),
        "user_id": Field("user_id"),
        "organization_id": Field("organization_id"),
        "source": Field("source", Ref("playbook_source", "PlaybookSource")),
        "generated_from": Field("generated_from"),
        "style_preferences": Field("style_preferences"),
        "examples": Field("examples"),
    }

    def __init__(
        self,
        *,
        name: str,
        content: str,
        user_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        source: PlaybookSource | str | None | Unset = UNSET,
        generated_from: Mapping[str, Any] | None | Unset = UNSET,
        style_preferences: Mapping[str, Any] | None | Unset = UNSET,
        examples: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["name"] = name
        wire["content"] = content
        if user_id is not UNSET and user_id is not None:
            wire["user_id"] = user_id
        if organization_id is not UNSET and organization_id is not None:
            wire["organization_id"] = organization_id
        if source is not UNSET and source is not None:
            wire["source"] = source
        if generated_from is not UNSET and generated_from is not None:
            wire["generated_from"] = generated_from
        if style_preferences is not UNSET and style_preferences is not None:
            wire["style_preferences"] = style_preferences
        if examples is not UNSET and examples is not None:
            wire["examples"] = examples
