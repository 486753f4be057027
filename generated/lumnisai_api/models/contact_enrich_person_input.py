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
class ContactEnrichPersonInput(Model):
    """What is known of a person. One of these is needed: `linkedin_url`, `email`, `person_id`, or a name together with
    a company.

    Attributes:
        linkedin_url: LinkedIn profile.
        email: A known email address.
        first_name: Given name.
        last_name: Family name.
        full_name: Whole name.
        company_name: Employer.
        company_website: Website of the employer.
        company_linkedin_url: LinkedIn page of the employer.
        person_id: Id of the person at the provider or on the platform.

    """

    linkedin_url: str | None
    email: str | None
    first_name: str | None
    last_name: str | None
    full_name: str | None
    company_name: str | None
    company_website: str | None
    company_linkedin_url: str | None
    person_id: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "linkedin_url": Field("linkedin_url"),
        "email": Field("email"),
        "first_name": Field("first_name"),
        "last_name": Field("last_name"),
        "full_name": Field("full_name"),
        "company_name": Field("company_name"),
        "company_website": Field("company_website"),
        "company_linkedin_url": Field("company_linkedin_url"),
        "person_id": Field("person_id"),
    }

    def __init__(
        self,
        *,
        linkedin_url: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        full_name: str | None | Unset = UNSET,
        company_name: str | None | Unset = UNSET,
        company_website: str | None | Unset = UNSET,
        company_linkedin_url: str | None | Unset = UNSET,
        person_id: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if email is not UNSET:
            wire["email"] = email
        if first_name is not UNSET:
            wire["first_name"] = first_name
        if last_name is not UNSET:
            wire["last_name"] = last_name
        if full_name is not UNSET:
            wire["full_name"] = full_name
        if company_name is not UNSET:
            wire["company_name"] = company_name
        if company_website is not UNSET:
            wire["company_website"] = company_website
        if company_linkedin_url is not UNSET:
            wire["company_linkedin_url"] = company_linkedin_url
        if person_id is not UNSET:
            wire["person_id"] = person_id
