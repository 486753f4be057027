# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

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
    from .model_provider import ModelProvider
    from .model_type import ModelType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ModelAvailability(Model):
    """Whether a model can be used.

    Attributes:
        model_type: A slot that a model can fill.
        provider: Who serves a model.
        model_name: Name of the model alone, without a provider in front.
        is_available: Whether the model can be used with the keys at hand.
        requires_api_key: Whether the tenant needs a provider key of its own for it.
        reason: Why the model cannot be used.

    """

    model_type: ModelType
    provider: ModelProvider
    model_name: str
    is_available: bool
    requires_api_key: bool
    reason: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "model_type": Field("model_type", Ref("model_type", "ModelType"), required=True),
        "provider": Field("provider", Ref("model_provider", "ModelProvider"), required=True),
        "model_name": Field("model_name", required=True),
        "is_available": Field("is_available", required=True),
        "requires_api_key": Field("requires_api_key", required=True),
        "reason": Field("reason"),
    }

    def __init__(
        self,
        *,
        model_type: ModelType | str,
        provider: ModelProvider | str,
        model_name: str,
        is_available: bool,
        requires_api_key: bool,
        reason: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["model_type"] = model_type
        wire["provider"] = provider
        wire["model_name"] = model_name
        wire["is_available"] = is_available
        wire["requires_api_key"] = requires_api_key
        if reason is not UNSET:
            wire["reason"] = reason
