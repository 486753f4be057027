# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_uuid,
    many,
    straight,
)

if TYPE_CHECKING:
    from .model_preference import ModelPreference
    from .model_type import ModelType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ModelPreferencesResponse(Model):
    """The model preferences of a tenant.

    Attributes:
        tenant_id: UUID of the tenant.
        preferences: One entry per slot; slots on the system's default are among them only when asked for.
        defaults_applied: The slots filled from the system's defaults.

    """

    tenant_id: UUID
    preferences: list[ModelPreference]
    defaults_applied: list[ModelType] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "tenant_id": Field("tenant_id", decode_uuid, required=True),
        "preferences": Field("preferences", many(Ref("model_preference", "ModelPreference")), required=True),
        "defaults_applied": Field("defaults_applied", many(Ref("model_type", "ModelType"))),
    }

    def __init__(
        self,
        *,
        tenant_id: UUID | str,
        preferences: Sequence[ModelPreference | Mapping[str, Any]],
        defaults_applied: Sequence[ModelType | str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["tenant_id"] = tenant_id
        wire["preferences"] = preferences
        if defaults_applied is not UNSET:
            wire["defaults_applied"] = defaults_applied

    _absent: ClassVar[Mapping[str, Callable[[Any], Any]]] = {"defaults_applied": lambda preferences: []}
