# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

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
class ProspectInput(Model):
    """A person to run a template for.

    Attributes:
        prospect_id: Id of the person; probably a UUID.
        prospect_external_id: Identity of the person in another system.
        context: Facts for texts and conditions; free-form. Some published clients turn camelCase keys in here into
            snake_case.

    """

    prospect_id: str
    prospect_external_id: str | None
    context: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect_id": Field("prospect_id", required=True),
        "prospect_external_id": Field("prospect_external_id"),
        "context": Field("context"),
    }

    def __init__(
        self,
        *,
        prospect_id: str,
        prospect_external_id: str | None | Unset = UNSET,
        context: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospect_id"] = prospect_id
        if prospect_external_id is not UNSET and prospect_external_id is not None:
            wire["prospect_external_id"] = prospect_external_id
        if context is not UNSET and context is not None:
            wire["context"] = context
