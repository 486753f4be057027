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
class DuplicateTemplateRequest(Model):
    """How the copy of a template is made.

    Attributes:
        name: Name of the copy.
        share_with_tenant: Whether the whole tenant may use the copy. Not settled: the default.

    """

    name: str
    share_with_tenant: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", required=True),
        "share_with_tenant": Field("share_with_tenant"),
    }

    def __init__(
        self,
        *,
        name: str,
        share_with_tenant: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["name"] = name
        if share_with_tenant is not UNSET and share_with_tenant is not None:
            wire["share_with_tenant"] = share_with_tenant
