"""Objects of 0.2.7 that the contract has in another form, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define

from lumnisai_api import models
from lumnisai_api.types import UNSET, Field, Model, Ref, Unset

if TYPE_CHECKING:
    from lumnisai_api.models import ContentType, DuplicateHandling, FileScope, ModelProvider, ModelType


class ModelPreferenceCreate(models.ModelPreferenceCreate):
    """A model for a slot; the slot may be left out where the call names it."""

    __slots__ = ()
    _fields: ClassVar[Mapping[str, Field]] = {
        **models.ModelPreferenceCreate._fields,
        "model_type": models.ModelPreferenceCreate._fields["model_type"]._replace(required=False),
    }

    def __init__(
        self, *, provider: ModelProvider | str, model_name: str, model_type: ModelType | str | None | Unset = UNSET
    ) -> None:
        wire = self._start()
        wire.update(provider=provider, model_name=model_name)
        if model_type is not UNSET and model_type is not None:
            wire["model_type"] = model_type


class SkillGuidelineCreate(models.SkillCreateRequest):
    """A skill to be written; its version may be left out."""

    __slots__ = ()

    def __init__(self, *, name: str, description: str, content: str, category: str | None = None, version: str = "1.0.0") -> None:
        super().__init__(name=name, description=description, content=content, category=category, version=version)


@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileUploadRequest(Model):
    """What goes with an uploaded file."""

    scope: FileScope
    user_id: UUID | str | None
    tags: list[str] | None
    duplicate_handling: DuplicateHandling

    _fields: ClassVar[Mapping[str, Field]] = {
        "scope": Field("scope", Ref("file_scope", "FileScope"), required=True),
        "user_id": Field("user_id"),
        "tags": Field("tags"),
        "duplicate_handling": Field("duplicate_handling", Ref("duplicate_handling", "DuplicateHandling")),
    }
    _absent: ClassVar[Mapping[str, Callable[[Any], Any]]] = {"duplicate_handling": lambda _: models.DuplicateHandling.SUFFIX}

    def __init__(
        self,
        *,
        scope: FileScope | str,
        user_id: UUID | str | None = None,
        tags: Sequence[str] | None = None,
        duplicate_handling: DuplicateHandling | str = "suffix",
    ) -> None:
        self._start().update(scope=scope, user_id=user_id, tags=tags, duplicate_handling=duplicate_handling)


@define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileContentRequest(Model):
    """Which text of a file, and which of its lines."""

    content_type: ContentType | None
    start_line: int | None
    end_line: int | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "content_type": Field("content_type", Ref("content_type", "ContentType")),
        "start_line": Field("start_line"),
        "end_line": Field("end_line"),
    }

    def __init__(
        self, *, content_type: ContentType | str | None = None, start_line: int | None = None, end_line: int | None = None
    ) -> None:
        self._start().update(content_type=content_type, start_line=start_line, end_line=end_line)


@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ToolParameter(Model):
    """The parameters of a tool, as far as 0.2.7 knew them; `tool.parameters` is the whole schema."""

    type: str
    description: str | None
    properties: dict[str, Any] | None
    required: list[str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", required=True),
        "description": Field("description"),
        "properties": Field("properties"),
        "required": Field("required"),
    }

    def __init__(
        self,
        *,
        type: str,  # noqa: A002, RUF100 - the name on the wire
        description: str | None = None,
        properties: Mapping[str, Any] | None = None,
        required: Sequence[str] | None = None,
    ) -> None:
        self._start().update(type=type, description=description, properties=properties, required=required)


@define(init=False, repr=False, eq=False, getstate_setstate=False)
class SupportedModelsResponse(Model):
    """Models by slot. No operation is known that answers with it."""

    supported_models: dict[str, list[str]]

    _fields: ClassVar[Mapping[str, Field]] = {"supported_models": Field("supported_models")}
    _absent: ClassVar[Mapping[str, Callable[[Any], Any]]] = {"supported_models": lambda _: {}}

    def __init__(self, *, supported_models: Mapping[str, Sequence[str]] | None = None) -> None:
        self._start()["supported_models"] = {str(slot): list(names) for slot, names in (supported_models or {}).items()}

    @property
    def cheap_models(self) -> list[str]:
        """Models for the slot CHEAP_MODEL."""
        return self.supported_models.get("CHEAP_MODEL", [])

    @property
    def fast_models(self) -> list[str]:
        """Models for the slot FAST_MODEL."""
        return self.supported_models.get("FAST_MODEL", [])

    @property
    def smart_models(self) -> list[str]:
        """Models for the slot SMART_MODEL."""
        return self.supported_models.get("SMART_MODEL", [])

    @property
    def reasoning_models(self) -> list[str]:
        """Models for the slot REASONING_MODEL."""
        return self.supported_models.get("REASONING_MODEL", [])

    @property
    def vision_models(self) -> list[str]:
        """Models for the slot VISION_MODEL."""
        return self.supported_models.get("VISION_MODEL", [])
