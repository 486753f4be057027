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
class CrmMatchedProspect(Model):
    """Whether a CRM knows a prospect.

    Attributes:
        linkedin_url: Address of the profile, exactly as it was sent.
        linked: Whether the CRM knows the prospect.
        crm_record_id: Id of the record in the CRM; there exactly when `linked` is true.
        crm_url: Page of the record in the CRM. Not settled: whether it is there whenever `linked` is true.

    """

    linkedin_url: str
    linked: bool
    crm_record_id: str | None
    crm_url: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "linkedin_url": Field("linkedin_url", required=True),
        "linked": Field("linked", required=True),
        "crm_record_id": Field("crm_record_id"),
        "crm_url": Field("crm_url"),
    }

    def __init__(
        self,
        *,
        linkedin_url: str,
        linked: bool,
        crm_record_id: str | None | Unset = UNSET,
        crm_url: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["linkedin_url"] = linkedin_url
        wire["linked"] = linked
        if crm_record_id is not UNSET:
            wire["crm_record_id"] = crm_record_id
        if crm_url is not UNSET:
            wire["crm_url"] = crm_url
