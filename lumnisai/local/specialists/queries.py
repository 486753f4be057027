"""Read filters out of a description of people in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lumnisai.local.json_types import JsonObject
from lumnisai.local.specialists.vocabulary import CITIES, EDUCATION, INDUSTRIES, JOB_TITLES, SENIORITIES, SKILLS

YEARS = re.compile(r"\b(\d{1,2}|one|two|three|five|ten)\+?\s+years?\b", re.IGNORECASE)
WORDS = {"one": 1, "two": 2, "three": 3, "five": 5, "ten": 10}
EMPLOYER = re.compile(r"\b(?:at|from|works? for)\s+((?:[A-Z][\w&.-]*)(?:\s+[A-Z][\w&.-]*){0,2})")


def read_filters(query: str) -> JsonObject:
    """Give the filters of a search; each one only when the query has it."""
    found: JsonObject = {}
    _add(found, "cities", _named(query, CITIES), "or")
    _add(found, "countries", _named(query, sorted(set(CITIES.values()))), "or")
    _add(found, "job_titles", _titles(query), "or")
    _add(found, "companies", [name.rstrip(".") for name in EMPLOYER.findall(query) if name not in CITIES], "or")
    _add(found, "skills", _named(query, SKILLS), "and")
    years = YEARS.search(query)
    if years:
        found["min_years_experience"] = WORDS.get(years[1].lower()) or int(years[1])
    _add(found, "seniority_levels", [SENIORITIES[word] for word in _named(query, SENIORITIES)], "or")
    _add(found, "education_levels", [EDUCATION[word] for word in _named(query, EDUCATION)], "or")
    _add(found, "industries", _named(query, INDUSTRIES), "should")
    return found


def wanted(filters: JsonObject, name: str) -> list[str]:
    """Give the values of one filter; none when the query didn't have it."""
    values: list[str] = filters.get(name, {}).get("values", [])
    return values


def _add(found: JsonObject, name: str, values: list[str], logic: str) -> None:
    if values:
        found[name] = {"values": list(dict.fromkeys(values)), "logic": logic}


def _named(query: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", query, re.IGNORECASE)]


def _titles(query: str) -> list[str]:
    # "Heads of Data" is the plural of "Head of Data".
    singular = re.sub(r"\b(head|vp)s\b", r"\1", query, flags=re.IGNORECASE)
    return _named(singular, JOB_TITLES)
