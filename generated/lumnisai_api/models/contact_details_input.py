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
class ContactDetailsInput(Model):
    """Whom to name when domains are registered. Not settled: whether that is what the details are for.

    Attributes:
        first_name: First name.
        last_name: Last name.
        email: Email address.
        phone: Telephone number. Not settled: the format.
        organization: Company.
        address_line1: Street and number. The key has no underscore before the 1.
        city: Town.
        state: State or province.
        country: Country. Not settled: name or code.
        postal_code: Postcode.

    """

    first_name: str
    last_name: str
    email: str
    phone: str
    organization: str
    address_line1: str
    city: str
    state: str
    country: str
    postal_code: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "first_name": Field("first_name", required=True),
        "last_name": Field("last_name", required=True),
        "email": Field("email", required=True),
        "phone": Field("phone", required=True),
        "organization": Field("organization", required=True),
        "address_line1": Field("address_line1", required=True),
        "city": Field("city", required=True),
        "state": Field("state", required=True),
        "country": Field("country", required=True),
        "postal_code": Field("postal_code", required=True),
    }

    def __init__(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        phone: str,
        organization: str,
        address_line1: str,
        city: str,
        state: str,
        country: str,
        postal_code: str,
    ) -> None:
        wire = self._start()
        wire["first_name"] = first_name
        wire["last_name"] = last_name
        wire["email"] = email
        wire["phone"] = phone
        wire["organization"] = organization
        wire["address_line1"] = address_line1
        wire["city"] = city
        wire["state"] = state
        wire["country"] = country
        wire["postal_code"] = postal_code
