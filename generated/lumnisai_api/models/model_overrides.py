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
class ModelOverrides(Model):
    """Models for one run, each as `provider:model_name`. Keys beyond the five listed are allowed.

    Attributes:
        cheap_model: Takes the place of the cheap model.
        fast_model: Takes the place of the fast model.
        smart_model: Takes the place of the smart model.
        reasoning_model: Takes the place of the reasoning model.
        vision_model: Takes the place of the vision model.

    """

    cheap_model: str | None
    fast_model: str | None
    smart_model: str | None
    reasoning_model: str | None
    vision_model: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "cheap_model": Field("cheap_model"),
        "fast_model": Field("fast_model"),
        "smart_model": Field("smart_model"),
        "reasoning_model": Field("reasoning_model"),
        "vision_model": Field("vision_model"),
    }
    _open = True

    def __init__(
        self,
        *,
        cheap_model: str | None | Unset = UNSET,
        fast_model: str | None | Unset = UNSET,
        smart_model: str | None | Unset = UNSET,
        reasoning_model: str | None | Unset = UNSET,
        vision_model: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if cheap_model is not UNSET and cheap_model is not None:
            wire["cheap_model"] = cheap_model
        if fast_model is not UNSET and fast_model is not None:
            wire["fast_model"] = fast_model
        if smart_model is not UNSET and smart_model is not None:
            wire["smart_model"] = smart_model
        if reasoning_model is not UNSET and reasoning_model is not None:
            wire["reasoning_model"] = reasoning_model
        if vision_model is not UNSET and vision_model is not None:
            wire["vision_model"] = vision_model
