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
class CrmExclusionOptions(Model):
    """Part of `options` of a request for the agent `quick_people_search`; leaves out people who are in the synced CRM.
    Not settled: whose CRM counts when the request names no user.

    Attributes:
        exclude_crm_contacts: Leave out everybody in the CRM ledger of the acting user.
        crm_exclusion_owners: UUIDs or emails of the users whose ledgers count; the acting user when left out. Users without a grant
            are ignored.
        crm_name_company_match: Also leave out people whose exact name and company are in the CRM.

    """

    exclude_crm_contacts: bool | None
    crm_exclusion_owners: list[str] | None
    crm_name_company_match: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "exclude_crm_contacts": Field("exclude_crm_contacts"),
        "crm_exclusion_owners": Field("crm_exclusion_owners", many(decode_str)),
        "crm_name_company_match": Field("crm_name_company_match"),
    }
    _open = True

    def __init__(
        self,
        *,
        exclude_crm_contacts: bool | None | Unset = UNSET,
        crm_exclusion_owners: Sequence[str] | None | Unset = UNSET,
        crm_name_company_match: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if exclude_crm_contacts is not UNSET and exclude_crm_contacts is not None:
            wire["exclude_crm_contacts"] = exclude_crm_contacts
        if crm_exclusion_owners is not UNSET and crm_exclusion_owners is not None:
            wire["crm_exclusion_owners"] = crm_exclusion_owners
        if crm_name_company_match is not UNSET and crm_name_company_match is not None:
            wire["crm_name_company_match"] = crm_name_company_match
