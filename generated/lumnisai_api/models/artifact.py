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
    from .artifact_part import ArtifactPart


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class Artifact(Model):
    """Something the agent made, inside a response. Not settled: which of two forms the server sends, one with
    `artifactId` and `parts`, or one with `type`, `language` and `content`; so every field is optional.

    Attributes:
        artifact_id: Id of the artifact. The key is camelCase on the wire.
        name: Name of the artifact.
        description: What the artifact is.
        parts: Content in parts.
        metadata: Further data.
        extensions: Further data; items of any kind.
        type_: Kind of artifact.
        language: Programming language of code.
        content: The content itself as text.

    """

    artifact_id: str | None
    name: str | None
    description: str | None
    parts: list[ArtifactPart] | None
    metadata: dict[str, Any] | None
    extensions: list[Any] | None
    type_: str | None
    language: str | None
    content: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "artifact_id": Field("artifactId"),
        "name": Field("name"),
        "description": Field("description"),
        "parts": Field("parts", many(Ref("artifact_part", "ArtifactPart"))),
        "metadata": Field("metadata"),
        "extensions": Field("extensions"),
        "type_": Field("type"),
        "language": Field("language"),
        "content": Field("content"),
    }
    _open = True

    def __init__(
        self,
        *,
        artifact_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        parts: Sequence[ArtifactPart | Mapping[str, Any]] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        extensions: Sequence[Any] | None | Unset = UNSET,
        type_: str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if artifact_id is not UNSET:
            wire["artifactId"] = artifact_id
        if name is not UNSET:
            wire["name"] = name
        if description is not UNSET:
            wire["description"] = description
        if parts is not UNSET:
            wire["parts"] = parts
        if metadata is not UNSET:
            wire["metadata"] = metadata
        if extensions is not UNSET:
            wire["extensions"] = extensions
        if type_ is not UNSET:
            wire["type"] = type_
        if language is not UNSET:
            wire["language"] = language
        if content is not UNSET:
            wire["content"] = content
