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
class ProspectConnectionCheck(Model):
    """One of several people to check.

    Attributes:
        prospect_id: Key under which the result comes back.
        linkedin_url: Address of the profile to check.
        provider_id: Member id at LinkedIn to check.

    """

    prospect_id: str
    linkedin_url: str | None
    provider_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect_id": Field("prospect_id", required=True),
        "linkedin_url": Field("linkedin_url"),
        "provider_id": Field("provider_id"),
    }

    def __init__(
        self,
        *,
        prospect_id: str,
        linkedin_url: str | None | Unset = UNSET,
        provider_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospect_id"] = prospect_id
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if provider_id is not UNSET:
            wire["provider_id"] = provider_id
