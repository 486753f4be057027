# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_datetime,
    decode_uuid,
    straight,
)

if TYPE_CHECKING:
    from .model_provider import ModelProvider
    from .model_type import ModelType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ModelPreference(Model):
    """The model that fills one slot.

    Attributes:
        tenant_id: UUID of the tenant.
        model_type: A slot that a model can fill.
        provider: Who serves a model.
        model_name: Name of the model alone, without a provider in front, such as `gpt-4.1-mini`.
        is_active: Whether the preference is in force.
        created_at: When the preference was made.
        updated_at: When the preference last changed.

    """

    tenant_id: UUID
    model_type: ModelType
    provider: ModelProvider
    model_name: str
    is_active: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime

    _fields: ClassVar[Mapping[str, Field]] = {
        "tenant_id": Field("tenant_id", decode_uuid, required=True),
        "model_type": Field("model_type", Ref("model_type", "ModelType"), required=True),
        "provider": Field("provider", Ref("model_provider", "ModelProvider"), required=True),
        "model_name": Field("model_name", required=True),
        "is_active": Field("is_active", required=True),
        "created_at": Field("created_at", decode_datetime, required=True),
        "updated_at": Field("updated_at", decode_datetime, required=True),
    }

    def __init__(
        self,
        *,
        tenant_id: UUID | str,
        model_type: ModelType | str,
        provider: ModelProvider | str,
        model_name: str,
        is_active: bool,
        created_at: datetime.datetime | str,
        updated_at: datetime.datetime | str,
    ) -> None:
        wire = self._start()
        wire["tenant_id"] = tenant_id
        wire["model_type"] = model_type
        wire["provider"] = provider
        wire["model_name"] = model_name
        wire["is_active"] = is_active
        wire["created_at"] = created_at
        wire["updated_at"] = updated_at
