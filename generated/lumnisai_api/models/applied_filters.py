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
    straight,
)

if TYPE_CHECKING:
    from .filter_value import FilterValue


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class AppliedFilters(Model):
    """Filters that the server read out of a query; each one only when the query had it.

    Attributes:
        cities: Cities.
        countries: Countries.
        job_titles: Roles.
        companies: Employers.
        skills: Skills.
        min_years_experience: Least years of work.
        seniority_levels: Levels. Values named are `entry`, `junior`, `mid`, `senior`, `lead`, `principal`, `staff`, `director`,
            `vp` and `executive`.
        education_levels: Degrees. Values named are `bachelors`, `masters`, `phd` and `mba`.
        industries: Sectors.

    """

    cities: FilterValue | None
    countries: FilterValue | None
    job_titles: FilterValue | None
    companies: FilterValue | None
    skills: FilterValue | None
    min_years_experience: float | None
    seniority_levels: FilterValue | None
    education_levels: FilterValue | None
    industries: FilterValue | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "cities": Field("cities", Ref("filter_value", "FilterValue")),
        "countries": Field("countries", Ref("filter_value", "FilterValue")),
        "job_titles": Field("job_titles", Ref("filter_value", "FilterValue")),
        "companies": Field("companies", Ref("filter_value", "FilterValue")),
        "skills": Field("skills", Ref("filter_value", "FilterValue")),
        "min_years_experience": Field("min_years_experience"),
        "seniority_levels": Field("seniority_levels", Ref("filter_value", "FilterValue")),
        "education_levels": Field("education_levels", Ref("filter_value", "FilterValue")),
        "industries": Field("industries", Ref("filter_value", "FilterValue")),
    }
    _open = True

    def __init__(
        self,
        *,
        cities: FilterValue | Mapping[str, Any] | None | Unset = UNSET,
        countries: FilterValue | Mapping[str, Any] | None | Unset = UNSET,
        job_titles: FilterValue | Mapping[str, Any] | None | Unset = UNSET,
        companies: FilterValue | Mapping[str, Any] | None | Unset = UNSET,
        skills: FilterValue | Mapping[str, Any] | None | Unset = UNSET,
        min_years_experience: float | None | Unset = UNSET,
        seniority_levels: FilterValue | Mapping[str, Any] | None | Unset = UNSET,
        education_levels: FilterValue | Mapping[str, Any] | None | Unset = UNSET,
        industries: FilterValue | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if cities is not UNSET:
            wire["cities"] = cities
        if countries is not UNSET:
            wire["countries"] = countries
        if job_titles is not UNSET:
            wire["job_titles"] = job_titles
        if companies is not UNSET:
            wire["companies"] = companies
        if skills is not UNSET:
            wire["skills"] = skills
        if min_years_experience is not UNSET:
            wire["min_years_experience"] = min_years_experience
        if seniority_levels is not UNSET:
            wire["seniority_levels"] = seniority_levels
        if education_levels is not UNSET:
            wire["education_levels"] = education_levels
        if industries is not UNSET:
            wire["industries"] = industries
