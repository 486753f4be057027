"""What specialized agents take is checked before anything is sent, and refused in words that name the limit."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai._core.agent_checks import CHOICES, KNOWN, LISTS, check_agent_params, check_words
from lumnisai.exceptions import ValidationError
from lumnisai.types import SpecializedAgent
from tests.core.contract_objects import SCHEMAS

POSTS, REPS = "competitor_post_engagement", "competitor_rep_engagement"
CONTENT, EXPANSION = "content_intelligence", "engagement_expansion"
DEEP, SCORING = "deep_people_search", "people_scoring"
RIVALS: dict[str, Any] = {"competitors": ["a.example"]}
JANE: dict[str, Any] = {"candidate_profiles": [{"email": "jane@acme.test"}]}
ONE: dict[str, Any] = {
    "criterion_id": "c1",
    "column_name": "role",
    "criterion_text": "Leads a team",
    "criterion_type": "universal",
    "weight": 0.5,
}
GROUPS: dict[str, Any] = {"universal_criteria": [ONE], "varying_criteria": [], "validation_only_criteria": []}
PAIR = {"criteria_definitions": [ONE], "criteria_classification": GROUPS}
REUSED = {"reuse_criteria_from": "r1"}


def needed(agent: str) -> dict[str, Any]:
    """Give what an agent can't do without."""
    return JANE if agent == SCORING else RIVALS if agent in (POSTS, REPS) else {}


@pytest.mark.parametrize("agent", sorted(KNOWN))
def test_what_an_agent_cannot_do_without_is_enough(agent: str) -> None:
    check_agent_params(agent, needed(agent))
    check_agent_params(agent, {**needed(agent), "made_tomorrow": {"a": 1}, "limit": None, "outputs": None})


def test_the_agents_and_lists_are_those_of_the_contract() -> None:
    assert {agent.value for agent in SpecializedAgent} == KNOWN
    named = {
        name
        for agent in KNOWN
        for name, value in SCHEMAS["".join(part.capitalize() for part in agent.split("_")) + "Params"]["properties"].items()
        if value.get("type") == "array"
    }
    assert named == {*LISTS, "criteria_definitions"}
    assert list(CHOICES["outputs"]) == SCHEMAS["ContentIntelligenceOutputName"]["x-extensible-enum"]
    assert list(CHOICES["engagement_types"]) == SCHEMAS["PostEngagementType"]["x-extensible-enum"]


@pytest.mark.parametrize(
    ("agent", "name", "least", "most"),
    [
        (POSTS, "limit", 1, 1000),
        (POSTS, "max_competitors", 1, 50),
        (POSTS, "max_execs_per_target", 1, 20),
        (POSTS, "max_posts_per_target", 1, 20),
        (POSTS, "max_reactors_per_post", 1, 5000),
        (POSTS, "max_comments_per_post", 1, 100),
        (REPS, "limit", 1, 1000),
        (REPS, "max_competitors", 1, 50),
        (REPS, "max_reps_per_competitor", 1, 100),
        (REPS, "max_engagements_per_rep", 1, 1000),
        (CONTENT, "limit", 1, 1000),
        (CONTENT, "exa_results_per_query", 1, None),
        (EXPANSION, "hops", 1, None),
        (EXPANSION, "posts_per_hop", 1, None),
        (EXPANSION, "people_per_next_hop", 1, None),
        (EXPANSION, "limit", 1, None),
    ],
)
def test_a_number_keeps_within_its_limits(agent: str, name: str, least: int, most: int | None) -> None:
    reach = f"from {least} to {most}" if most else f"of at least {least}"
    for value in (least, most or 10**6):
        check_agent_params(agent, {**needed(agent), name: value})
    for value in (least - 1, *([most + 1] if most else []), True, "7"):
        with pytest.raises(ValidationError, match=f"{name} must be a (whole )?number {reach}; got {value!r}"):
            check_agent_params(agent, {**needed(agent), name: value})


def test_only_content_and_expansion_want_whole_numbers() -> None:
    check_agent_params(POSTS, {**RIVALS, "limit": 2.5})
    for agent in (CONTENT, EXPANSION):
        with pytest.raises(ValidationError, match="limit must be a whole number"):
            check_agent_params(agent, {"limit": 2.5})


def test_ranges_of_the_two_searches_are_left_to_the_server() -> None:
    check_agent_params("quick_people_search", {"limit": 5000, "data_sources": ["XING"]})
    check_agent_params(DEEP, {"requested_candidates": 0, "engagement_score_weight": 9})


@pytest.mark.parametrize("agent", [POSTS, REPS])
@pytest.mark.parametrize(
    ("params", "problem"),
    [
        ({}, "neither was given"),
        ({"company": " ", "competitors": []}, "neither was given"),
        ({"company": "a", "competitors": ["b"]}, "both were given"),
    ],
)
def test_exactly_one_of_company_and_competitors(agent: str, params: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValidationError, match=f"exactly one of company .* and competitors .*; {problem}"):
        check_agent_params(agent, params)


@pytest.mark.parametrize("params", [{"company": "a", "competitors": []}, {"company": "  ", "competitors": ["b"]}])
def test_an_empty_one_counts_as_absent(params: dict[str, Any]) -> None:
    check_agent_params(POSTS, params)


@pytest.mark.parametrize(
    ("agent", "params", "words"),
    [
        (POSTS, {"competitors": "a.example"}, r"competitors must be a list; for one pass \['a.example'\]"),
        (DEEP, {"exclude_names": {"Jane": 1}}, "exclude_names must be a list; got dict"),
        (POSTS, {**RIVALS, "engagement_types": []}, "engagement_types is empty: leave it out, or choose from reactor, commenter"),
        (REPS, {**RIVALS, "engagement_types": ["fan"]}, "engagement_types may hold reactor, commenter; got 'fan'"),
        (CONTENT, {"outputs": []}, "outputs is empty"),
        (CONTENT, {"outputs": ["poem"]}, "may hold top_posts, post_ideas, engagement_analysis; got 'poem'"),
        (EXPANSION, {"expand_from_response": " "}, "expand_from_response is empty"),
        (EXPANSION, {"exclude_urls": [7]}, "exclude_urls must hold LinkedIn addresses as text; got 7"),
        (SCORING, {}, "candidate_profiles is empty: give at least one person"),
        (SCORING, {"candidate_profiles": []}, "candidate_profiles is empty"),
        (SCORING, {"candidate_profiles": ["jane"]}, r"candidate_profiles\[0\] must be an object; got str"),
        (
            SCORING,
            {"candidate_profiles": [{"name": "Jo"}]},
            r"candidate_profiles\[0\] \(Jo\) can't be told: it needs linkedin_url",
        ),
        (SCORING, {"candidate_profiles": [{"email": "a"}, {"emails": []}]}, r"candidate_profiles\[1\] can't be told"),
    ],
)
def test_other_parameters_are_refused_in_words(agent: str, params: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        check_agent_params(agent, params)


@pytest.mark.parametrize("agent", [CONTENT, EXPANSION])
@pytest.mark.parametrize("content", ["", " \n", None])
def test_some_agents_need_words(agent: str, content: Any) -> None:
    message = {"role": "user", "content": content}
    with pytest.raises(ValidationError, match=f"The prompt is empty: {agent} needs"):
        check_words(agent, [message])
    check_words(DEEP, [message])
    check_words(agent, [message, {"role": "user", "content": "founders"}])


@pytest.mark.parametrize(
    "params",
    [
        PAIR,
        REUSED,
        {**PAIR, "criteria_definitions": [{**ONE, "weight": "0.5"}]},
        {**REUSED, "run_single_criterion": "c1"},
        {**PAIR, "add_criterion": {"column_name": "n", "criterion_text": "t", "criterion_type": "varying"}},
        {**REUSED, "add_and_run_criterion": "Sells to hospitals?"},
        {**PAIR, "add_and_run_criterion": {"criterion_text": "t", "column_kind": "verdict", "web_verify": False}},
    ],
)
@pytest.mark.parametrize("agent", [DEEP, SCORING, "made_tomorrow"])
def test_criteria_that_are_in_order_pass(agent: str, params: dict[str, Any]) -> None:
    check_agent_params(agent, {**needed(agent), **params})


def one(**changes: Any) -> dict[str, Any]:
    return {**PAIR, "criteria_definitions": [{**ONE, **changes}]}


def column(**fields: Any) -> dict[str, Any]:
    return {**REUSED, "add_and_run_criterion": {"criterion_text": "t", **fields}}


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"criteria_definitions": [ONE]}, "go together; criteria_classification is missing"),
        ({"criteria_classification": GROUPS}, "go together; criteria_definitions is missing"),
        ({**PAIR, "criteria_definitions": []}, "must be a list of at least one criterion"),
        ({**PAIR, "criteria_definitions": [7]}, r"criteria_definitions\[0\] must be an object; got int"),
        ({**PAIR, "criteria_definitions": [ONE, ONE]}, r"criteria_definitions\[1\].criterion_id 'c1' is used twice"),
        ({**PAIR, "criteria_definitions": [ONE, {**ONE, "criterion_id": "c2"}]}, "column_name 'role' is used twice"),
        (one(criterion_id=" "), r"criteria_definitions\[0\].criterion_id must be a text that is not empty"),
        (one(column_name=None), "column_name must be a text"),
        (one(criterion_text=""), "criterion_text must be a text"),
        (one(criterion_type="vague"), "criterion_type must be one of universal, varying, validation_only; got 'vague'"),
        *((one(weight=weight), "weight must be a number above 0") for weight in (0, -1, None, "x", True, "inf", float("nan"))),
        ({**PAIR, "criteria_classification": []}, "criteria_classification.universal_criteria must be a list"),
        ({**PAIR, "criteria_classification": {**GROUPS, "varying_criteria": None}}, "varying_criteria must be a list"),
        ({"run_single_criterion": "c1"}, "run_single_criterion needs earlier criteria: pass reuse_criteria_from, or"),
        ({**REUSED, "run_single_criterion": " "}, "run_single_criterion is empty"),
        ({"reuse_criteria_from": " ", "run_single_criterion": "c1"}, "needs earlier criteria"),
        ({**REUSED, "add_criterion": "t"}, "add_criterion must be an object with column_name and criterion_text"),
        ({**REUSED, "add_criterion": {"column_name": "n"}}, "add_criterion.criterion_text must be a text"),
        (
            {**REUSED, "add_criterion": {"column_name": "n", "criterion_text": "t", "criterion_type": "x"}},
            "add_criterion.criterion_type must be one of",
        ),
        ({"add_criterion": {"column_name": "n", "criterion_text": "t"}}, "add_criterion needs earlier criteria"),
        ({"add_and_run_criterion": "Sells?"}, "add_and_run_criterion needs earlier criteria"),
        ({**REUSED, "add_and_run_criterion": " "}, "must be a text that is not empty, or an object"),
        (column(criterion_text=" "), "add_and_run_criterion.criterion_text must be a text that is not empty"),
        (column(suggested_column_name=7), "suggested_column_name must be a text; got int"),
        (column(answer_format=["a"]), "answer_format must be a text; got list"),
        (column(column_kind="poem"), "column_kind must be one of extraction, verdict; got 'poem'"),
        (column(web_verify="yes"), "web_verify must be true or false; got 'yes'"),
    ],
)
@pytest.mark.parametrize("agent", [DEEP, "quick_people_search", "made_tomorrow"])
def test_criteria_are_checked_for_every_agent(agent: str, params: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        check_agent_params(agent, params)


def test_only_scoring_takes_a_column_without_earlier_criteria() -> None:
    check_agent_params(SCORING, {**JANE, "add_and_run_criterion": "Sells to hospitals?"})
    with pytest.raises(ValidationError, match="add_criterion needs earlier"):
        check_agent_params(SCORING, {**JANE, "add_criterion": {"column_name": "n", "criterion_text": "t"}})
