# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class WebhookTemplateRef(Model):
    """Template of a sequence.

    Attributes:
        id: Id of the template.
        name: Name of the template.

    """

    id: str
    name: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "name": Field("name", required=True),
    }

    def __init__(
        self,
        *,
        id: str,
        name: str,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["name"] = name
