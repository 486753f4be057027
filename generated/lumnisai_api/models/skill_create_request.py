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
class SkillCreateRequest(Model):
    """A new skill.

    Attributes:
        name: Name of the skill.
        description: Short text by whose meaning the skill is found.
        content: The guideline itself.
        version: Semantic version. Some clients send `1.0.0` unless told otherwise. Not settled: whether it may be left
            out.
        category: Group of skills, for example `people_search`.

    """

    name: str
    description: str
    content: str
    version: str
    category: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", required=True),
        "description": Field("description", required=True),
        "content": Field("content", required=True),
        "version": Field("version", required=True),
        "category": Field("category"),
    }

    def __init__(
        self,
        *,
        name: str,
        description: str,
        content: str,
        version: str,
        category: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["name"] = name
        wire["description"] = description
        wire["content"] = content
        wire["version"] = version
        if category is not UNSET and category is not None:
            wire["category"] = category
