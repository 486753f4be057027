# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .provider_type import ProviderType


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class GetToolsRequest(Model):
    """Whose tools to list.

    Attributes:
        user_id: UUID or email of the user.
        provider: Backend through which apps are connected. `nango`, `arcade` and `merge` are announced for the future.
        app_filter: Only tools of these apps. An array here, unlike the query of `list_connections`.

    """

    user_id: str
    provider: ProviderType | None
    app_filter: list[str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "provider": Field("provider", Ref("provider_type", "ProviderType")),
        "app_filter": Field("app_filter", many(decode_str)),
    }

    def __init__(
        self,
        *,
        user_id: str,
        provider: ProviderType | str | None | Unset = UNSET,
        app_filter: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        if provider is not UNSET and provider is not None:
            wire["provider"] = provider
        if app_filter is not UNSET and app_filter is not None:
            wire["app_filter"] = app_filter
