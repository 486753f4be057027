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
class AddOrgMemberRequest(Model):
    """A person to add to an organisation.

    Attributes:
        email: Email of the person.
        role: Role; `admin` is one value, others and the default are not known.

    """

    email: str
    role: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "email": Field("email", required=True),
        "role": Field("role"),
    }

    def __init__(
        self,
        *,
        email: str,
        role: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["email"] = email
        if role is not UNSET and role is not None:
            wire["role"] = role
