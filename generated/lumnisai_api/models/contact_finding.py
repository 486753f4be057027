# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .contact_channel import ContactChannel
    from .contact_confidence import ContactConfidence
    from .contact_derivation import ContactDerivation
    from .contact_finding_source_type import ContactFindingSourceType
    from .contact_role_status import ContactRoleStatus
    from .contact_verification import ContactVerification


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContactFinding(Model):
    """A contact from a public page.

    Attributes:
        channel: What kind of contact it is.
        value: The address or number.
        source_url: The page it is from.
        source_type: What kind of page a contact was found on.
        derivation: Whether a contact was read off a page, or inferred from the pattern of others.
        verification: Outcome of the check of a contact. The first five are for emails, `direct` and `main_line` for phones.
        role_status: What the page says about the role of the person; it confirms it, names somebody else, or says nothing.
        confidence: How far a contact can be trusted.
        current_role_holder: Who has the role now; with `contradicted`.
        notes: A remark.

    """

    channel: ContactChannel
    value: str
    source_url: str
    source_type: ContactFindingSourceType
    derivation: ContactDerivation
    verification: ContactVerification
    role_status: ContactRoleStatus
    confidence: ContactConfidence
    current_role_holder: str | None
    notes: str | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "channel": Field("channel", Ref("contact_channel", "ContactChannel"), required=True),
        "value": Field("value", required=True),
        "source_url": Field("source_url", required=True),
        "source_type": Field("source_type", Ref("contact_finding_source_type", "ContactFindingSourceType"), required=True),
        "derivation": Field("derivation", Ref("contact_derivation", "ContactDerivation"), required=True),
        "verification": Field("verification", Ref("contact_verification", "ContactVerification"), required=True),
        "role_status": Field("role_status", Ref("contact_role_status", "ContactRoleStatus"), required=True),
        "confidence": Field("confidence", Ref("contact_confidence", "ContactConfidence"), required=True),
        "current_role_holder": Field("current_role_holder"),
        "notes": Field("notes"),
    }

    def __init__(
        self,
        *,
        channel: ContactChannel | str,
        value: str,
        source_url: str,
        source_type: ContactFindingSourceType | str,
        derivation: ContactDerivation | str,
        verification: ContactVerification | str,
        role_status: ContactRoleStatus | str,
        confidence: ContactConfidence | str,
        current_role_holder: str | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["channel"] = channel
        wire["value"] = value
        wire["source_url"] = source_url
        wire["source_type"] = source_type
        wire["derivation"] = derivation
        wire["verification"] = verification
        wire["role_status"] = role_status
        wire["confidence"] = confidence
        if current_role_holder is not UNSET:
            wire["current_role_holder"] = current_role_holder
        if notes is not UNSET:
            wire["notes"] = notes
