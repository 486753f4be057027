# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    decode_str,
    mapping,
    straight,
)

if TYPE_CHECKING:
    from .crm_contact_input import CrmContactInput
    from .crm_provider import CrmProvider


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class CrmSyncProspectRequest(Model):
    """Which prospect to write to which CRM.

    Attributes:
        user_id: UUID or email of the user whose CRM connection is used.
        provider: A customer relationship system.
        linkedin_url: Address of the LinkedIn profile; it must contain `linkedin.com/in/`.
        contact: What is known about a prospect.
        custom_fields: Further properties by the names that the CRM itself gives them, names kept as they are. All are set in a
            new record; in one that exists, only those that are empty there.

    """

    user_id: str
    provider: CrmProvider
    linkedin_url: str
    contact: CrmContactInput | None
    custom_fields: dict[str, str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", required=True),
        "provider": Field("provider", Ref("crm_provider", "CrmProvider"), required=True),
        "linkedin_url": Field("linkedin_url", required=True),
        "contact": Field("contact", Ref("crm_contact_input", "CrmContactInput")),
        "custom_fields": Field("custom_fields", mapping(decode_str)),
    }

    def __init__(
        self,
        *,
        user_id: str,
        provider: CrmProvider | str,
        linkedin_url: str,
        contact: CrmContactInput | Mapping[str, Any] | None | Unset = UNSET,
        custom_fields: Mapping[str, str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["user_id"] = user_id
        wire["provider"] = provider
        wire["linkedin_url"] = linkedin_url
        if contact is not UNSET and contact is not None:
            wire["contact"] = contact
        if custom_fields is not UNSET and custom_fields is not None:
            wire["custom_fields"] = custom_fields
