# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .model_preference_entry import ModelPreferenceEntry


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ModelPreferencesBulkUpdate(Model):
    """Models for several slots.

    Attributes:
        preferences: The slots to change. Keys are values of `ModelType`, in upper case. Slots left out seem to keep what
            they have.

    """

    preferences: dict[str, ModelPreferenceEntry]

    _fields: ClassVar[Mapping[str, Field]] = {
        "preferences": Field("preferences", mapping(Ref("model_preference_entry", "ModelPreferenceEntry")), required=True),
    }

    def __init__(
        self,
        *,
        preferences: Mapping[str, ModelPreferenceEntry],
    ) -> None:
        wire = self._start()
        wire["preferences"] = preferences
