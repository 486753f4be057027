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
    from .api_key_mode import ApiKeyMode


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ApiKeyModeResponse(Model):
    """The key mode of the tenant. The field has another name than in the request.

    Attributes:
        api_key_mode: Whose provider keys are used for model calls.

    """

    api_key_mode: ApiKeyMode

    _fields: ClassVar[Mapping[str, Field]] = {
        "api_key_mode": Field("api_key_mode", Ref("api_key_mode", "ApiKeyMode"), required=True),
    }

    def __init__(
        self,
        *,
        api_key_mode: ApiKeyMode | str,
    ) -> None:
        wire = self._start()
        wire["api_key_mode"] = api_key_mode
