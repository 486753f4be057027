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
class BatchProspectIdentifier(Model):
    """One of several people to look for. One of `email`, `linkedin_url` and `provider_id` has to be non-empty.

    Attributes:
        prospect_id: Key under which the result comes back; unique in the request.
        email: Email address.
        linkedin_url: Address of the LinkedIn profile.
        provider_id: Member id at LinkedIn.

    """

    prospect_id: str
    email: str | None
    linkedin_url: str | None
    provider_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospect_id": Field("prospect_id", required=True),
        "email": Field("email"),
        "linkedin_url": Field("linkedin_url"),
        "provider_id": Field("provider_id"),
    }

    def __init__(
        self,
        *,
        prospect_id: str,
        email: str | None | Unset = UNSET,
        linkedin_url: str | None | Unset = UNSET,
        provider_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospect_id"] = prospect_id
        if email is not UNSET:
            wire["email"] = email
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if provider_id is not UNSET:
            wire["provider_id"] = provider_id
