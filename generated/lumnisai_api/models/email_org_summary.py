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
class EmailOrgSummary(Model):
    """A sending organisation in short.

    Attributes:
        id: Id of the organisation.
        name: Its name.
        role: Role of the user in it; `admin` is one value, others are not known.
        phase: Stage of the set-up; values are not known.
        domains_active: Domains in use.
        mailboxes_ready: Mailboxes that can send.

    """

    id: str
    name: str
    role: str
    phase: str
    domains_active: int
    mailboxes_ready: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "name": Field("name", required=True),
        "role": Field("role", required=True),
        "phase": Field("phase", required=True),
        "domains_active": Field("domains_active", required=True),
        "mailboxes_ready": Field("mailboxes_ready", required=True),
    }

    def __init__(
        self,
        *,
        id: str,
        name: str,
        role: str,
        phase: str,
        domains_active: int,
        mailboxes_ready: int,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["name"] = name
        wire["role"] = role
        wire["phase"] = phase
        wire["domains_active"] = domains_active
        wire["mailboxes_ready"] = mailboxes_ready
