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
class CrmContactInput(Model):
    """What is known about a prospect.

    Attributes:
        full_name: Whole name; it is used rather than the two parts.
        first_name: First name; goes with `last_name`.
        last_name: Last name.
        email: Email address.
        job_title: Position.
        company: Employer.
        location: Place. Taken, but written to no field of a CRM for the time being.

    """

    full_name: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    job_title: str | None
    company: str | None
    location: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "full_name": Field("full_name"),
        "first_name": Field("first_name"),
        "last_name": Field("last_name"),
        "email": Field("email"),
        "job_title": Field("job_title"),
        "company": Field("company"),
        "location": Field("location"),
    }

    def __init__(
        self,
        *,
        full_name: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        job_title: str | None | Unset = UNSET,
        company: str | None | Unset = UNSET,
        location: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if full_name is not UNSET and full_name is not None:
            wire["full_name"] = full_name
        if first_name is not UNSET and first_name is not None:
            wire["first_name"] = first_name
        if last_name is not UNSET and last_name is not None:
            wire["last_name"] = last_name
        if email is not UNSET and email is not None:
            wire["email"] = email
        if job_title is not UNSET and job_title is not None:
            wire["job_title"] = job_title
        if company is not UNSET and company is not None:
            wire["company"] = company
        if location is not UNSET and location is not None:
            wire["location"] = location
