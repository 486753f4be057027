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
class SkillUpdateRequest(Model):
    """Changes to a skill; what is left out stays.

    Attributes:
        name: New name.
        description: New text by whose meaning the skill is found.
        content: New guideline.
        category: New group. Null clears it; not settled whether the server takes it.
        version: New semantic version.
        is_active: Switches the skill on or off.

    """

    name: str | None
    description: str | None
    content: str | None
    category: str | None
    version: str | None
    is_active: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name"),
        "description": Field("description"),
        "content": Field("content"),
        "category": Field("category"),
        "version": Field("version"),
        "is_active": Field("is_active"),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        version: str | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if name is not UNSET and name is not None:
            wire["name"] = name
        if description is not UNSET and description is not None:
            wire["description"] = description
        if content is not UNSET and content is not None:
            wire["content"] = content
        if category is not UNSET:
            wire["category"] = category
        if version is not UNSET and version is not None:
            wire["version"] = version
        if is_active is not UNSET and is_active is not None:
            wire["is_active"] = is_active
