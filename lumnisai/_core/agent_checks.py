"""Rules for the parameters of specialized agents. Ranges of the two searches for people are left to the server."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from lumnisai._core.criteria_checks import check_criteria
from lumnisai._core.json_values import is_list, is_mapping
from lumnisai._core.limit_bounds import bounds
from lumnisai.exceptions import ValidationError

COMPETITORS = ("competitor_post_engagement", "competitor_rep_engagement")
# Agents whose numbers are checked here, and whether these must be whole numbers.
WHOLE_NUMBERS = dict.fromkeys(COMPETITORS, False) | {"content_intelligence": True, "engagement_expansion": True}
NEED_WORDS = ("content_intelligence", "engagement_expansion")
KNOWN = frozenset({"quick_people_search", "deep_people_search", "people_scoring", *COMPETITORS, *NEED_WORDS})
LISTS = (
    *("candidate_profiles", "company_examples", "competitors", "crm_exclusion_owners", "data_sources", "direct_post_urls"),
    *("engagement_types", "exclude_names", "exclude_profiles", "exclude_urls", "exec_titles", "outputs", "rep_titles"),
)
CHOICES = {
    "engagement_types": ("reactor", "commenter"),
    "outputs": ("top_posts", "post_ideas", "engagement_analysis"),
}


def check_agent_params(agent: str, params: Mapping[str, Any]) -> None:
    """Check the parameters of a specialized agent, in their wire form; of an agent not known here only those about criteria.

    Raises:
        ValidationError: One of them is not acceptable; nothing needs to be sent.
    """
    given = {name: value for name, value in params.items() if value is not None}
    check_criteria(given, columns_stand_alone=agent == "people_scoring")
    if agent in KNOWN:
        _check_lists(given)
        _check_numbers(agent, given)
    if agent == "people_scoring":
        _check_profiles(given.get("candidate_profiles"))
    if agent in COMPETITORS:
        check_whose_competitors(given)
    for name in ("engagement_types",) if agent in COMPETITORS else ("outputs",) if agent == "content_intelligence" else ():
        _check_choices(name, given.get(name))
    if agent == "engagement_expansion":
        _check_expansion(given)


def check_whose_competitors(params: Mapping[str, Any]) -> None:
    """Check that either one company or a list of competitors is given; blank and empty ones count as absent.

    Raises:
        ValidationError: Neither is given, or both.
    """
    company, competitors = params.get("company"), params.get("competitors")
    seeded = bool(company.strip() if isinstance(company, str) else company)
    if seeded is bool(competitors):
        problem = "both were given" if seeded else "neither was given"
        raise ValidationError(f"Pass exactly one of company (to discover its competitors) and competitors (a list); {problem}.")


def check_words(agent: str, messages: Any) -> None:
    """Check that the last message says something, for agents that need words even when they reuse a package.

    Raises:
        ValidationError: It is blank.
    """
    last = messages[-1] if is_list(messages) and messages else None
    if agent in NEED_WORDS and not (is_mapping(last) and str(last.get("content") or "").strip()):
        raise ValidationError(f"The prompt is empty: {agent} needs to be told whom it is about.")


def _check_lists(params: Mapping[str, Any]) -> None:
    for name in LISTS:
        value = params.get(name)
        if isinstance(value, str):
            raise ValidationError(f"{name} must be a list; for one pass [{value!r}].")
        if value is not None and not is_list(value):
            raise ValidationError(f"{name} must be a list; got {type(value).__name__}.")


def _check_numbers(agent: str, params: Mapping[str, Any]) -> None:
    if agent not in WHOLE_NUMBERS:
        return
    for name, (least, most) in _ranges(agent).items():
        value, whole = params.get(name), WHOLE_NUMBERS[agent]
        if value is None:
            continue
        kinds = int if whole else (int, float)
        fits = isinstance(value, kinds) and not isinstance(value, bool) and value >= least and (most is None or value <= most)
        if not fits:
            what = "a whole number" if whole else "a number"
            reach = f"of at least {least:g}" if most is None else f"from {least:g} to {most:g}"
            raise ValidationError(f"{name} must be {what} {reach}; got {value!r}.")


@cache
def _ranges(agent: str) -> dict[str, tuple[float, float | None]]:
    found = {name: value for name, value, *_ in bounds()}
    start = f"agents.{agent}."
    names = [name[len(start) : -len(".least")] for name in found if name.startswith(start) and name.endswith(".least")]
    return {name: (found[f"{start}{name}.least"], found.get(f"{start}{name}.most")) for name in names}


def _check_profiles(profiles: Any) -> None:
    if not is_list(profiles) or not profiles:
        raise ValidationError("candidate_profiles is empty: give at least one person to score.")
    for index, profile in enumerate(profiles):
        if not is_mapping(profile):
            raise ValidationError(f"candidate_profiles[{index}] must be an object; got {type(profile).__name__}.")
        emails = profile.get("emails")
        if not (profile.get("linkedin_url") or profile.get("email") or (is_list(emails) and emails)):
            who = f" ({profile['name']})" if profile.get("name") else ""
            raise ValidationError(f"candidate_profiles[{index}]{who} can't be told: it needs linkedin_url, email or emails.")


def _check_choices(name: str, value: Any) -> None:
    if value is None:
        return
    allowed = CHOICES[name]
    if not value:
        raise ValidationError(f"{name} is empty: leave it out, or choose from {', '.join(allowed)}.")
    for item in value:
        if item not in allowed:
            raise ValidationError(f"{name} may hold {', '.join(allowed)}; got {item!r}.")


def _check_expansion(params: Mapping[str, Any]) -> None:
    source = params.get("expand_from_response")
    if source is not None and not str(source).strip():
        raise ValidationError(
            "expand_from_response is empty: give the id of a response, or leave it out to start from the prompt."
        )
    for url in params.get("exclude_urls", ()):
        if not isinstance(url, str):
            raise ValidationError(f"exclude_urls must hold LinkedIn addresses as text; got {url!r}.")
