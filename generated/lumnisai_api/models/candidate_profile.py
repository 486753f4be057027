# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Unset,
    decode_str,
    many,
    straight,
)


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CandidateProfile(Model):
    """A person to score, with whatever data there is. At least one of `linkedin_url`, `email` and `emails` is needed.

    Attributes:
        linkedin_url: LinkedIn profile.
        email: Email address.
        emails: Email addresses.
        name: Name; published clients use it in messages only.

    """

    linkedin_url: str | None
    email: str | None
    emails: list[str] | None
    name: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "linkedin_url": Field("linkedin_url"),
        "email": Field("email"),
        "emails": Field("emails", many(decode_str)),
        "name": Field("name"),
    }
    _open = True

    def __init__(
        self,
        *,
        linkedin_url: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        emails: Sequence[str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if linkedin_url is not UNSET and linkedin_url is not None:
            wire["linkedin_url"] = linkedin_url
        if email is not UNSET and email is not None:
            wire["email"] = email
        if emails is not UNSET and emails is not None:
            wire["emails"] = emails
        if name is not UNSET and name is not None:
            wire["name"] = name
