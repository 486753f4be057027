# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    Field,
    Model,
    Ref,
    many,
    straight,
)

if TYPE_CHECKING:
    from .email_org_summary import EmailOrgSummary


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class EmailOrgListResponse(Model):
    """The sending organisations of a user.

    Attributes:
        organizations: The organisations.

    """

    organizations: list[EmailOrgSummary]

    _fields: ClassVar[Mapping[str, Field]] = {
        "organizations": Field("organizations", many(Ref("email_org_summary", "EmailOrgSummary")), required=True),
    }

    def __init__(
        self,
        *,
        organizations: Sequence[EmailOrgSummary | Mapping[str, Any]],
    ) -> None:
        wire = self._start()
        wire["organizations"] = organizations
