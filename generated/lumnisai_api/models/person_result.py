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
    decode_str,
    many,
    straight,
)

if TYPE_CHECKING:
    from .people_data_source import PeopleDataSource
    from .salary_range import SalaryRange


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class PersonResult(Model):
    """A person from a database. Also what `candidates` of the agent `quick_people_search` holds. Not settled: whether
    unknown values are null or left out.

    Attributes:
        id: Id of the person; its form is not settled.
        name: Full name.
        emails: All known email addresses.
        skills: Skills.
        is_decision_maker: Whether the person decides on purchases.
        recently_changed_jobs: Whether the person is new in the job.
        source: A database of people. The quick search refuses other names in published clients; elsewhere they are
            passed on.
        current_title: Job title.
        current_company: Employer.
        current_department: Department.
        location: Place as text.
        city: City.
        country: Country.
        email: Main email address.
        linkedin_url: LinkedIn profile.
        profile_picture_url: Address of a picture.
        years_experience: Years of work.
        seniority_level: Level, such as `Senior`, `Director` or `VP`.
        connections_count: Number of LinkedIn connections.
        confidence_score: How sure the database is, from 0 to 1.
        salary_range: Projected pay; CoreSignal only.
        certifications_count: Number of certificates; CoreSignal only.
        languages: Languages; CoreSignal only.
        education_degrees: Degrees; CoreSignal only.

    """

    id: str
    name: str
    emails: list[str]
    skills: list[str]
    is_decision_maker: bool
    recently_changed_jobs: bool
    source: PeopleDataSource
    current_title: str | None
    current_company: str | None
    current_department: str | None
    location: str | None
    city: str | None
    country: str | None
    email: str | None
    linkedin_url: str | None
    profile_picture_url: str | None
    years_experience: float | None
    seniority_level: str | None
    connections_count: int | None
    confidence_score: float | None
    salary_range: SalaryRange | None
    certifications_count: int | None
    languages: list[str] | None
    education_degrees: list[str] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", required=True),
        "name": Field("name", required=True),
        "emails": Field("emails", many(decode_str), required=True),
        "skills": Field("skills", many(decode_str), required=True),
        "is_decision_maker": Field("is_decision_maker", required=True),
        "recently_changed_jobs": Field("recently_changed_jobs", required=True),
        "source": Field("source", Ref("people_data_source", "PeopleDataSource"), required=True),
        "current_title": Field("current_title"),
        "current_company": Field("current_company"),
        "current_department": Field("current_department"),
        "location": Field("location"),
        "city": Field("city"),
        "country": Field("country"),
        "email": Field("email"),
        "linkedin_url": Field("linkedin_url"),
        "profile_picture_url": Field("profile_picture_url"),
        "years_experience": Field("years_experience"),
        "seniority_level": Field("seniority_level"),
        "connections_count": Field("connections_count"),
        "confidence_score": Field("confidence_score"),
        "salary_range": Field("salary_range", Ref("salary_range", "SalaryRange")),
        "certifications_count": Field("certifications_count"),
        "languages": Field("languages", many(decode_str)),
        "education_degrees": Field("education_degrees", many(decode_str)),
    }

    def __init__(
        self,
        *,
        id: str,
        name: str,
        emails: Sequence[str],
        skills: Sequence[str],
        is_decision_maker: bool,
        recently_changed_jobs: bool,
        source: PeopleDataSource | str,
        current_title: str | None | Unset = UNSET,
        current_company: str | None | Unset = UNSET,
        current_department: str | None | Unset = UNSET,
        location: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        linkedin_url: str | None | Unset = UNSET,
        profile_picture_url: str | None | Unset = UNSET,
        years_experience: float | None | Unset = UNSET,
        seniority_level: str | None | Unset = UNSET,
        connections_count: int | None | Unset = UNSET,
        confidence_score: float | None | Unset = UNSET,
        salary_range: SalaryRange | Mapping[str, Any] | None | Unset = UNSET,
        certifications_count: int | None | Unset = UNSET,
        languages: Sequence[str] | None | Unset = UNSET,
        education_degrees: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        wire["id"] = id
        wire["name"] = name
        wire["emails"] = emails
        wire["skills"] = skills
        wire["is_decision_maker"] = is_decision_maker
        wire["recently_changed_jobs"] = recently_changed_jobs
        wire["source"] = source
        if current_title is not UNSET:
            wire["current_title"] = current_title
        if current_company is not UNSET:
            wire["current_company"] = current_company
        if current_department is not UNSET:
            wire["current_department"] = current_department
        if location is not UNSET:
            wire["location"] = location
        if city is not UNSET:
            wire["city"] = city
        if country is not UNSET:
            wire["country"] = country
        if email is not UNSET:
            wire["email"] = email
        if linkedin_url is not UNSET:
            wire["linkedin_url"] = linkedin_url
        if profile_picture_url is not UNSET:
            wire["profile_picture_url"] = profile_picture_url
        if years_experience is not UNSET:
            wire["years_experience"] = years_experience
        if seniority_level is not UNSET:
            wire["seniority_level"] = seniority_level
        if connections_count is not UNSET:
            wire["connections_count"] = connections_count
        if confidence_score is not UNSET:
            wire["confidence_score"] = confidence_score
        if salary_range is not UNSET:
            wire["salary_range"] = salary_range
        if certifications_count is not UNSET:
            wire["certifications_count"] = certifications_count
        if languages is not UNSET:
            wire["languages"] = languages
        if education_degrees is not UNSET:
            wire["education_degrees"] = education_degrees
