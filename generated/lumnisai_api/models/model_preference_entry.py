# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    straight,
)

if TYPE_CHECKING:
    from .model_provider import ModelProvider
    from .model_type import ModelType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ModelPreferenceEntry(Model):
    """The model for the slot named by the key it stands under.

    Attributes:
        provider: Who serves a model.
        model_name: Name of the model alone, without a provider in front.
        model_type: A slot that a model can fill.

    """

    provider: ModelProvider
    model_name: str
    model_type: ModelType

    _fields: ClassVar[Mapping[str, Field]] = {
        "provider": Field("provider", Ref("model_provider", "ModelProvider"), required=True),
        "model_name": Field("model_name", required=True),
        "model_type": Field("model_type", Ref("model_type", "ModelType"), required=True),
    }

    def __init__(
        self,
        *,
        provider: ModelProvider | str,
        model_name: str,
        model_type: ModelType | str,
    ) -> None:
        wire = self._start()
        wire["provider"] = provider
        wire["model_name"] = model_name
        wire["model_type"] = model_type
