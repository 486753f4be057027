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
class UserCreateRequest(Model):
    """A person to add to the tenant.

    Attributes:
        email: Email address: the login of the user, and a way to name the user in other calls.
        first_name: First name.
        last_name: Last name.

    """

    email: str
    first_name: str | None
    last_name: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "email": Field("email", required=True),
        "first_name": Field("first_name"),
        "last_name": Field("last_name"),
    }

    def __init__(
        self,
        *,
        email: str,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["email"] = email
        if first_name is not UNSET and first_name is not None:
            wire["first_name"] = first_name
        if last_name is not UNSET and last_name is not None:
            wire["last_name"] = last_name
