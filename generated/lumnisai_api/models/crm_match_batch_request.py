# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .crm_provider import CrmProvider


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CrmMatchBatchRequest(Model):
    """Which prospects to look up in which CRM.

    Attributes:
        user_id: UUID or email of the user whose CRM connection is used.
        provider: A customer relationship system.
        linkedin_urls: Addresses of LinkedIn profiles, 1 to 1000.

    """

    user_id: str
    provider: CrmProvider
    linkedin_urls: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "provider": Field("provider", Ref("crm_provider", "CrmProvider"), required=True),
        "linkedin_urls": Field("linkedin_urls", many(decode_str), required=True),
    }

    def __init__(
        self,
        *,
        user_id: str,
        provider: CrmProvider | str,
        linkedin_urls: Sequence[str],
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["provider"] = provider
        wire["linkedin_urls"] = linkedin_urls
