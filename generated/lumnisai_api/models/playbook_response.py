# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_datetime,
    straight,
)

if TYPE_CHECKING:
    from .playbook_source import PlaybookSource


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PlaybookResponse(Model):
    """Instructions that steer the agent of a campaign.

    Attributes:
        id: Id of the playbook, usually a UUID.
        tenant_id: Tenant it belongs to.
        name: Display name.
        content: Instructions for the agent, in plain language.
        source: How a playbook came about.
        style_preferences: Hints on how to write.
        examples: Sample messages.
        version: Number of the current version; the first is probably 1.
        is_active: Whether it can be used; taken to be false once archived.
        created_at: When it was made.
        updated_at: When it was last changed.
        organization_id: Organization it belongs to.
        created_by: Who wrote it.
        generated_from: What a generated playbook was made from.
        parent_version_id: What it derives from. Not settled: whether that is a version or a playbook.

    """

    id: str
    tenant_id: str
    name: str
    content: str
    source: PlaybookSource
    style_preferences: dict[str, Any]
    examples: list[dict[str, Any]]
    version: int
    is_active: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    organization_id: str | None
    created_by: str | None
    generated_from: dict[str, Any] | None
    parent_version_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "tenant_id": Field("tenant_id", required=True),
        "name": Field("name", required=True),
        "content": Field("content", required=True),
        "source": Field("source", Ref("playbook_source", "PlaybookSource"), required=True),
        "style_preferences": Field("style_preferences", required=True),
        "examples": Field("examples", required=True),
        "version": Field("version", required=True),
        "is_active": Field("is_active", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
        "organization_id": Field("organization_id"),
        "created_by": Field("created_by"),
        "generated_from": Field("generated_from"),
        "parent_version_id": Field("parent_version_id"),
    }

    def __init__(
        self,
        *,
        id: str,
        tenant_id: str,
        name: str,
        content: str,
        source: PlaybookSource | str,
        style_preferences: Mapping[str, Any],
        examples: Sequence[Mapping[str, Any]],
        version: int,
        is_active: bool,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
        organization_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        generated_from: Mapping[str, Any] | None | Unset = UNSET,
        parent_version_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["tenant_id"] = tenant_id
        wire["name"] = name
        wire["content"] = content
        wire["source"] = source
        wire["style_preferences"] = style_preferences
        wire["examples"] = examples
        wire["version"] = version
        wire["is_active"] = is_active
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
        if organization_id is not UNSET:
            wire["organization_id"] = organization_id
        if created_by is not UNSET:
            wire["created_by"] = created_by
        if generated_from is not UNSET:
            wire["generated_from"] = generated_from
        if parent_version_id is not UNSET:
            wire["parent_version_id"] = parent_version_id
