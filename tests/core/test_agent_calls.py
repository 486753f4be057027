"""From the keywords of a specialized agent to the arguments of `invoke()`."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from lumnisai._core.agent_calls import AGENTS, FOLLOWING, REQUEST, agent_call, known_keywords
from lumnisai._core.invocation import create_request
from lumnisai._core.structured import parse
from lumnisai.exceptions import UnreadableAnswerError, ValidationError
from lumnisai.models import CriterionDefinition, DeepPeopleSearchOutput, QuickPeopleSearchOutput
from lumnisai.types import PeopleDataSource, PostsDateRange, SpecializedAgent
from tests.core.contract_objects import SCHEMAS

CRM = {"exclude_crm_contacts", "crm_exclusion_owners", "crm_name_company_match"}


def params(agent: str, **given: Any) -> dict[str, Any]:
    sent: dict[str, Any] = agent_call(agent, given).request["specialized_agent_params"]
    return sent


def test_there_is_one_for_each_agent_of_the_contract() -> None:
    assert AGENTS.keys() == {agent.value for agent in SpecializedAgent}


@pytest.mark.parametrize("agent", AGENTS)
def test_every_parameter_of_the_contract_has_a_keyword(agent: str) -> None:
    name = AGENTS[agent].result.removesuffix("Output")
    declared = set(SCHEMAS[f"{name}Params"]["properties"])
    assert known_keywords(AGENTS[agent]) - FOLLOWING - REQUEST - {"extra_params"} == declared | AGENTS[agent].beside
    assert agent_call(agent, {}).result.__name__ == f"{name}Output"


def test_the_switches_of_the_crm_stand_where_the_agent_looks_for_them() -> None:
    given = {"exclude_crm_contacts": False, "crm_exclusion_owners": ["a@b.test"], "crm_name_company_match": False}
    quick = agent_call("quick_people_search", {**given, "limit": 5}).request
    assert quick["options"] == given
    assert quick["specialized_agent_params"] == {"limit": 5}
    deep = agent_call("deep_people_search", given).request
    assert "options" not in deep
    assert given.items() <= deep["specialized_agent_params"].items()
    assert set(SCHEMAS["CrmExclusionOptions"]["properties"]) == CRM == AGENTS["quick_people_search"].beside


def test_only_what_is_given_is_sent_beside_what_always_is() -> None:
    rerank, backfill = "deep_validation_use_relevance_reranker", "deep_validation_backfill_below_criteria"
    assert agent_call("quick_people_search", {"limit": None}).request == {"specialized_agent": "quick_people_search"}
    assert params("deep_people_search") == params("people_scoring") == {rerank: True, backfill: True}
    assert params("deep_people_search", **{rerank: False}) == {rerank: False, backfill: True}
    assert params("competitor_post_engagement") == params("competitor_rep_engagement") == {rerank: True}
    assert params("content_intelligence") == params("engagement_expansion") == {}
    # An empty list says something else than none at all.
    assert params("competitor_post_engagement", company="a", competitors=[])["competitors"] == []


def test_values_go_out_in_their_wire_form() -> None:
    source = UUID("2d1f7f0e-6c55-4b62-8f0e-0b8b7f4f9a21")
    criterion = CriterionDefinition(criterion_id="c", column_name="n", criterion_text="t", criterion_type="varying", weight=1)
    sent = params(
        "deep_people_search",
        data_sources=(PeopleDataSource.PDL,),
        posts_date_range=PostsDateRange("past-week"),
        reuse_criteria_from=source,
        criteria_definitions=[criterion],
        search_posts="auto",
    )
    assert (sent["data_sources"], sent["posts_date_range"], sent["search_posts"]) == (["PDL"], "past-week", "auto")
    assert sent["reuse_criteria_from"] == str(source)
    assert sent["criteria_definitions"] == [criterion.to_dict()]


def test_parameters_that_are_new_go_along() -> None:
    assert params("content_intelligence", extra_params={"depth": 3}, limit=5) == {"depth": 3, "limit": 5}
    with pytest.raises(ValidationError, match="extra_params must be a mapping"):
        agent_call("content_intelligence", {"extra_params": [1]})


def test_how_it_is_followed_is_kept_apart() -> None:
    call = agent_call("content_intelligence", {"deadline": 5.0, "user_id": "ada", "raise_on_failure": False})
    assert call.following == {"deadline": 5.0, "raise_on_failure": False}
    assert call.request["user_id"] == "ada"


def test_a_keyword_nobody_knows_is_an_error_that_helps() -> None:
    with pytest.raises(
        TypeError, match=r"people_scoring\(\) has no keyword 'candidate_profile'; did you mean 'candidate_profiles'"
    ):
        agent_call("people_scoring", {"candidate_profile": []})
    with pytest.raises(TypeError, match="parameters that are new go into extra_params"):
        agent_call("content_intelligence", {"xyzzy": 1})


def test_ways_to_run_it_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ValidationError, match="stream=True follows the run and background=True doesn't"):
        agent_call("content_intelligence", {}, stream=True, background=True)
    with pytest.raises(ValidationError, match="only starts the run; leave deadline, on_progress out"):
        agent_call("content_intelligence", {"on_progress": print, "deadline": 3}, background=True)


def test_a_result_of_the_contract_is_read_and_not_asked_for() -> None:
    more: dict[str, Any] = {"messages": "x", "user_id": None, "response_format": QuickPeopleSearchOutput}
    assert "response_format" not in create_request(**more, specialized_agent="quick_people_search").to_dict()
    with pytest.raises(ValidationError, match="QuickPeopleSearchOutput is the result of a specialized agent; name it"):
        create_request(**more)
    with pytest.raises(ValidationError, match="pass that as well"):
        create_request(**more, specialized_agent="quick_people_search", response_format_instructions="Briefly.")


def test_a_result_is_read_as_far_as_there_is_one() -> None:
    partial = {"candidates": [], "preview": {"is_partial": True, "phase": "made_tomorrow", "new": 1}, "further": [1]}
    read = parse(DeepPeopleSearchOutput, partial)
    assert isinstance(read, DeepPeopleSearchOutput)
    assert read.preview is not None
    assert (read.preview.is_partial, read.preview.phase) == (True, "made_tomorrow")
    assert read.additional_properties == {"further": [1]}
    assert read.to_dict() == partial
    assert parse(DeepPeopleSearchOutput, None) is None
    with pytest.raises(UnreadableAnswerError, match="does not fit DeepPeopleSearchOutput"):
        parse(DeepPeopleSearchOutput, ["a"])


@pytest.mark.parametrize("agent", ["people_scoring", SpecializedAgent("people_scoring")])
def test_the_low_way_in_is_checked_too(agent: Any) -> None:
    with pytest.raises(ValidationError, match="candidate_profiles is empty"):
        create_request(messages="x", user_id=None, specialized_agent=agent, specialized_agent_params={})
    create_request(messages="x", user_id=None, specialized_agent=agent)
