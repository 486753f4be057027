"""People who don't exist, made to fit what was asked for."""

from __future__ import annotations

import re
import unicodedata

from lumnisai.local.json_types import JsonObject
from lumnisai.local.specialists import vocabulary as words
from lumnisai.local.specialists.draws import Draw
from lumnisai.local.specialists.queries import read_filters, wanted

SOURCES = ("PDL", "CORESIGNAL", "CRUST_DATA")
PROFILE = "https://www.linkedin.com/in/"


def quick_search(query: str, limit: int, sources: list[str]) -> JsonObject:
    """Answer a search for people.

    Args:
        query: In plain words.
        limit: The most people wanted.
        sources: The databases that are asked; at least one.
    """
    filters, draw = read_filters(query), Draw("search", query)
    total = draw.number("total", 30, 400)
    found = [person(Draw(query, nth), filters, sources[nth % len(sources)]) for nth in range(min(limit, total))]
    return {
        "candidates": found,
        "total_found": total,
        "applied_filters": filters,
        "execution_time_ms": draw.number("duration", 8000, 30000) / 10,
        "data_sources_used": sources,
    }


def person(draw: Draw, filters: JsonObject, source: str) -> JsonObject:
    """Make one person who passes the filters."""
    name = f"{draw.choice('first', words.FIRST_NAMES)} {draw.choice('last', words.LAST_NAMES)}"
    city, country = _place(draw, filters)
    title = draw.choice("title", wanted(filters, "job_titles") or words.JOB_TITLES)
    level = draw.choice("level", wanted(filters, "seniority_levels") or ("mid", "senior", "lead"))
    company = draw.choice("company", wanted(filters, "companies") or words.COMPANIES)
    email = f"{slug(name).replace('-', '.')}.{draw.tag()[:4]}@{domain(company)}"
    skills = wanted(filters, "skills")
    years = draw.number("years", int(filters.get("min_years_experience", 1)), int(filters.get("min_years_experience", 1)) + 15)
    made: JsonObject = {
        "id": f"{source.lower()}_{draw.tag()}",
        "name": name,
        "current_title": title,
        "current_company": company,
        "current_department": draw.choice("department", words.DEPARTMENTS),
        "location": f"{city}, {country}",
        "city": city,
        "country": country,
        "email": email,
        "emails": [email],
        "linkedin_url": f"{PROFILE}{slug(name)}-{draw.tag()}",
        "profile_picture_url": None,
        "years_experience": years,
        "skills": list(dict.fromkeys([*skills, *draw.some("skills", words.SKILLS, 3)])),
        "seniority_level": "VP" if level == "vp" else level.capitalize(),
        "is_decision_maker": any(mark in title.lower() for mark in words.DECIDES),
        "connections_count": draw.number("connections", 80, 2500),
        "recently_changed_jobs": draw.number("changed", 0, 4) == 0,
        "source": source,
        "confidence_score": 0.7 + draw.number("confidence", 0, 29) / 100,
    }
    if source == "CORESIGNAL":
        median = draw.number("pay", 45, 180) * 1000
        made |= {
            "salary_range": {
                "min": median * 0.8,
                "median": median,
                "max": median * 1.3,
                "currency": "USD" if country == "United States" else "EUR",
                "period": "yearly",
            },
            "certifications_count": draw.number("certificates", 0, 6),
            "languages": draw.some("languages", words.LANGUAGES, 2),
            "education_degrees": [draw.choice("degree", words.DEGREES)],
        }
    return made


def slug(text: str) -> str:
    """Write a text as it stands in addresses."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "x"


def domain(company: str) -> str:
    """Give the domain of a company."""
    return f"{slug(company)}.example"


def profile_key(address: str) -> str:
    """Give the form in which addresses of profiles are compared."""
    return re.sub(r"^https?://(www\.)?", "", address.strip().lower()).split("?")[0].rstrip("/")


def _place(draw: Draw, filters: JsonObject) -> tuple[str, str]:
    cities = wanted(filters, "cities")
    countries = wanted(filters, "countries")
    options = cities or [city for city, country in words.CITIES.items() if not countries or country in countries]
    city = draw.choice("city", options)
    return city, words.CITIES[city]
