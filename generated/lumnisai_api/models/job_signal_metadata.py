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
    from .sample_job_listing import SampleJobListing


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class JobSignalMetadata(Model):
    """A company that hires, as the reason why a person was found.

    Attributes:
        company_id: Id of the company at the provider.
        company_name: Company.
        company_linkedin_url: Its LinkedIn page.
        job_count: Open job ads.
        signal_source: Where the signal comes from.
        sample_job_listings: Some of the ads.

    """

    company_id: int | None
    company_name: str | None
    company_linkedin_url: str | None
    job_count: int | None
    signal_source: str | None
    sample_job_listings: list[SampleJobListing] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "company_id": Field("company_id"),
        "company_name": Field("company_name"),
        "company_linkedin_url": Field("company_linkedin_url"),
        "job_count": Field("job_count"),
        "signal_source": Field("signal_source"),
        "sample_job_listings": Field("sample_job_listings", many(Ref("sample_job_listing", "SampleJobListing"))),
    }

    def __init__(
        self,
        *,
        company_id: int | None | Unset = UNSET,
        company_name: str | None | Unset = UNSET,
        company_linkedin_url: str | None | Unset = UNSET,
        job_count: int | None | Unset = UNSET,
        signal_source: str | None | Unset = UNSET,
        sample_job_listings: Sequence[SampleJobListing | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if company_id is not UNSET:
            wire["company_id"] = company_id
        if company_name is not UNSET:
            wire["company_name"] = company_name
        if company_linkedin_url is not UNSET:
            wire["company_linkedin_url"] = company_linkedin_url
        if job_count is not UNSET:
            wire["job_count"] = job_count
        if signal_source is not UNSET:
            wire["signal_source"] = signal_source
        if sample_job_listings is not UNSET:
            wire["sample_job_listings"] = sample_job_listings
