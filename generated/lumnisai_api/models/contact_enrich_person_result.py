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
    from .contact_enrich_error_code import ContactEnrichErrorCode
    from .contact_finding import ContactFinding


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class ContactEnrichPersonResult(Model):
    """What was found of one person.

    Attributes:
        index: Place of the person in `prospects`. Not settled: whether it counts from 0, as is likely.
        matched: Whether a provider knows the person.
        free_enrichment: Whether the look-up was not charged. Not settled: when that is so.
        error_code: Why there is no match; the list is open.
        person: The provider's record of the person; free-form, with at least an `email`.
        company: The provider's record of the employer; free-form.
        deep_web_findings: Contacts from public pages. Only with `deep_web_fallback`, and only when the providers had no acceptable
            work email; never mixed into `person`, and not charged as a match.

    """

    index: int
    matched: bool
    free_enrichment: bool | None
    error_code: ContactEnrichErrorCode | None
    person: dict[str, Any] | None
    company: dict[str, Any] | None
    deep_web_findings: list[ContactFinding] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", required=True),
        "matched": Field("matched", required=True),
        "free_enrichment": Field("free_enrichment"),
        "error_code": Field("error_code", Ref("contact_enrich_error_code", "ContactEnrichErrorCode")),
        "person": Field("person"),
        "company": Field("company"),
        "deep_web_findings": Field("deep_web_findings", many(Ref("contact_finding", "ContactFinding"))),
    }

    def __init__(
        self,
        *,
        index: int,
        matched: bool,
        free_enrichment: bool | None | Unset = UNSET,
        error_code: ContactEnrichErrorCode | str | None | Unset = UNSET,
        person: Mapping[str, Any] | None | Unset = UNSET,
        company: Mapping[str, Any] | None | Unset = UNSET,
        deep_web_findings: Sequence[ContactFinding | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["index"] = index
        wire["matched"] = matched
        if free_enrichment is not UNSET:
            wire["free_enrichment"] = free_enrichment
        if error_code is not UNSET:
            wire["error_code"] = error_code
        if person is not UNSET:
            wire["person"] = person
        if company is not UNSET:
            wire["company"] = company
        if deep_web_findings is not UNSET:
            wire["deep_web_findings"] = deep_web_findings
