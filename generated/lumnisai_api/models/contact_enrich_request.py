# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    many,
    straight,
)

if TYPE_CHECKING:
    from .contact_enrich_person_input import ContactEnrichPersonInput


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContactEnrichRequest(Model):
    """Whose contact details are wanted, and how thoroughly.

    Attributes:
        prospects: The people; 1 to 50.
        only_verified_email: Keep and charge only emails that were verified.
        enrich_mobile: Look for mobile numbers too; a match then costs 10 credits in place of 1.
        only_verified_mobile: Keep and charge only mobile numbers that were verified.
        deep_web_fallback: Search public pages of the employer when the providers give no acceptable work email. This takes longer.

    """

    prospects: list[ContactEnrichPersonInput]
    only_verified_email: bool | None
    enrich_mobile: bool | None
    only_verified_mobile: bool | None
    deep_web_fallback: bool | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "prospects": Field("prospects", many(Ref("contact_enrich_person_input", "ContactEnrichPersonInput")), required=True),
        "only_verified_email": Field("only_verified_email"),
        "enrich_mobile": Field("enrich_mobile"),
        "only_verified_mobile": Field("only_verified_mobile"),
        "deep_web_fallback": Field("deep_web_fallback"),
    }

    def __init__(
        self,
        *,
        prospects: Sequence[ContactEnrichPersonInput | Mapping[str, Any]],
        only_verified_email: bool | None | Unset = UNSET,
        enrich_mobile: bool | None | Unset = UNSET,
        only_verified_mobile: bool | None | Unset = UNSET,
        deep_web_fallback: bool | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["prospects"] = prospects
        if only_verified_email is not UNSET and only_verified_email is not None:
            wire["only_verified_email"] = only_verified_email
        if enrich_mobile is not UNSET and enrich_mobile is not None:
            wire["enrich_mobile"] = enrich_mobile
        if only_verified_mobile is not UNSET and only_verified_mobile is not None:
            wire["only_verified_mobile"] = only_verified_mobile
        if deep_web_fallback is not UNSET and deep_web_fallback is not None:
            wire["deep_web_fallback"] = deep_web_fallback
