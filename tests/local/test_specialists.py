"""The specialized agents: deterministic, and shaped as the contract says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from local_api import VALIDATION, ManualClock, ask, client_of, run

from lumnisai.local.server import Served

PROFILES: list[Any] = [
    {"linkedin_url": "https://www.linkedin.com/in/jane-roe", "name": "Jane Roe", "note": 7},
    {"email": "j@acme.test"},
]
CRITERION: dict[str, Any] = {
    "criterion_id": "c1",
    "column_name": "sells",
    "criterion_text": "Sells to hospitals",
    "criterion_type": "varying",
}
CRITERIA: dict[str, Any] = {
    "criteria_definitions": [{**CRITERION, "weight": 1}],
    "criteria_classification": {"universal_criteria": [], "varying_criteria": [], "validation_only_criteria": []},
}
RIVALS: dict[str, Any] = {"competitors": ["rival-one.example", "Rival Two"]}
AGENTS: dict[str, dict[str, Any]] = {
    "quick_people_search": {},
    "deep_people_search": {"requested_candidates": 20},
    "people_scoring": {"candidate_profiles": PROFILES},
    "competitor_post_engagement": RIVALS,
    "competitor_rep_engagement": RIVALS,
    "content_intelligence": {},
    "engagement_expansion": {},
}


def result(api: httpx.Client, agent: str, prompt: str = "data engineers in Berlin", **params: Any) -> dict[str, Any]:
    """Run an agent, hold its result against the contract, and give it."""
    response = run(api, prompt, specialized_agent=agent, specialized_agent_params=params)
    assert response["status"] == "succeeded", response["error"]
    name = "".join(part.capitalize() for part in agent.split("_"))
    structure: dict[str, Any] = response["structured_response"]
    problems = VALIDATION.problems(f"#/components/schemas/{name}Output", structure, [agent])
    assert not problems, problems
    return {**structure, "_id": response["response_id"]}


def refusal(api: httpx.Client, agent: str, prompt: str = "x", **params: Any) -> str:
    """Give the words in which parameters are refused when the run is created."""
    body = {"messages": [{"role": "user", "content": prompt}], "specialized_agent": agent, "specialized_agent_params": params}
    answer = api.post("/v1/responses", json=body)
    assert answer.status_code == 422, answer.text
    (problem, *_) = answer.json()["detail"]
    return f"{'.'.join(map(str, problem['loc'][2:]))} {problem['msg']}"


def links(found: dict[str, Any]) -> list[str]:
    return [one["linkedin_url"] for one in found["candidates"]]


@pytest.mark.parametrize("agent", AGENTS)
def test_an_agent_answers_the_same_question_in_the_same_way(api: httpx.Client, agent: str) -> None:
    one, other = (result(api, agent, **AGENTS[agent]) for _ in range(2))
    assert one.keys() == other.keys()
    if "candidates" in one:
        assert one["candidates"]
        names = [candidate["name"] for candidate in one["candidates"]]
        assert names == [candidate["name"] for candidate in other["candidates"]]


def test_an_agent_nobody_knows_is_the_general_one(api: httpx.Client) -> None:
    response = run(api, "Why?", specialized_agent="made_tomorrow", specialized_agent_params={"limit": "many"})
    assert "Answered in the role of made_tomorrow." in response["output_text"]


def test_the_quick_search_obeys_what_it_reads_out_of_the_query(api: httpx.Client) -> None:
    found = result(api, "quick_people_search", "senior data engineers in Berlin with 5 years of python", limit=7)
    assert len(found["candidates"]) == 7 < found["total_found"]
    assert found["applied_filters"]["cities"] == {"values": ["Berlin"], "logic": "or"}
    for one in found["candidates"]:
        assert (one["city"], one["current_title"], one["seniority_level"]) == ("Berlin", "Data Engineer", "Senior")
        assert one["years_experience"] >= 5
        assert "python" in one["skills"]
    assert len(result(api, "quick_people_search")["candidates"]) == 20
    only = result(api, "quick_people_search", data_sources=["CORESIGNAL"])
    assert {one["source"] for one in only["candidates"]} == set(only["data_sources_used"]) == {"CORESIGNAL"}


def test_the_deep_search_gives_as_many_as_wanted_best_first(api: httpx.Client) -> None:
    found = result(api, "deep_people_search", requested_candidates=30)
    assert [one["delivery_rank"] for one in found["candidates"]] == list(range(30))
    scores = [one["overall_score"] for one in found["candidates"]]
    assert scores == sorted(scores, reverse=True)
    assert found["preview"]["phase"] == "validation_complete"
    assert not found["preview"]["is_partial"]
    assert {one["column_name"] for one in found["criteria_definitions"]} == {"role", "location"}
    assert len(result(api, "deep_people_search")["candidates"]) == 100


def test_the_deep_search_leaves_out_whom_it_is_told_to(api: httpx.Client) -> None:
    first = result(api, "deep_people_search", **AGENTS["deep_people_search"])
    unwanted, name = first["candidates"][0]["linkedin_url"], first["candidates"][1]["name"]
    address = unwanted.replace("https://www.", "http://") + "/?trk=x"
    second = result(api, "deep_people_search", requested_candidates=20, exclude_profiles=[address], exclude_names=[name.upper()])
    everybody = second["candidates"] + second["excluded_candidates"]
    assert unwanted not in [one["linkedin_url"] for one in everybody]
    assert name not in [one["name"] for one in everybody]
    assert len(second["candidates"]) == 20


def test_a_short_list_is_filled_up_unless_that_is_off(api: httpx.Client) -> None:
    filled = result(api, "deep_people_search", requested_candidates=40)
    marked = [one for one in filled["candidates"] if one.get("backfilled")]
    assert marked
    assert all(one["any_universal_failed"] for one in marked)
    short = result(
        api,
        "deep_people_search",
        requested_candidates=40,
        deep_validation_backfill_below_criteria=False,
        deep_validation_use_relevance_reranker=False,
    )
    assert len(short["candidates"]) == 40 - len(marked)
    assert all("relevance_score" not in one for one in short["candidates"])


def test_the_deep_search_keeps_few_per_company_and_shows_what_it_searched(api: httpx.Client) -> None:
    capped = result(api, "deep_people_search", requested_candidates=50, max_candidates_per_company=1)
    companies = [one["current_company"] for one in capped["candidates"]]
    assert len(companies) == len(set(companies))
    posts = result(api, "deep_people_search", requested_candidates=20, search_posts=True, search_job_signal=True)
    assert any(one.get("engagement_data") for one in posts["candidates"])
    assert any(one.get("source") == "job_signal" for one in posts["candidates"])
    assert posts["search_stats"]["posts_search"]["posts_fetched"]
    url = "https://www.linkedin.com/posts/a_b-activity-7301122334455667788-aB3d"
    direct = result(api, "deep_people_search", requested_candidates=10, direct_post_urls=[url])
    assert {data["post_url"] for one in direct["candidates"] for data in one.get("engagement_data", [])} == {url}


def test_the_deep_search_shows_partial_results_on_the_way(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    phases: list[tuple[str, bool]] = []
    with client_of(make_platform(clock=clock, time_scale=1)) as api:
        params = {"requested_candidates": 80}
        created = ask(api, "founders", specialized_agent="deep_people_search", specialized_agent_params=params)
        while True:
            response = api.get(f"/v1/responses/{created['response_id']}").json()
            structure = response["structured_response"]
            if structure:
                problems = VALIDATION.problems("#/components/schemas/DeepPeopleSearchOutput", structure, [])
                assert not problems
                seen = (structure["preview"]["phase"], structure["preview"]["is_partial"])
                phases += [seen] if seen not in phases else []
                assert response["status"] == ("in_progress" if seen[1] else "succeeded")
                assert not seen[1] or len(structure["candidates"]) <= 50
            if response["status"] == "succeeded":
                break
            clock.advance_if_awaited(0.1)
    expected = [("fast_filter_in_progress", True), ("fast_filter_complete", True), ("validation_complete", False)]
    assert phases == expected


def test_scoring_judges_exactly_those_given_and_keeps_what_is_known_of_them(api: httpx.Client) -> None:
    found = result(api, "people_scoring", candidate_profiles=PROFILES, **CRITERIA)
    jane = next(one for one in found["candidates"] if one["name"] == "Jane Roe")
    assert len(found["candidates"]) == 2
    assert (jane["linkedin_url"], jane["note"]) == (PROFILES[0]["linkedin_url"], 7)
    assert [one["criterion_id"] for one in jane["deep_criteria"]] == ["c1"]
    assert found["criteria"]["source"] == "provided"


def test_a_column_has_values_and_does_not_count(api: httpx.Client) -> None:
    column: dict[str, Any] = {"criterion_text": "Size?", "suggested_column_name": "size", "answer_format": "small, large"}
    extraction: dict[str, Any] = {**column, "column_kind": "extraction"}
    found = result(api, "people_scoring", candidate_profiles=PROFILES, add_and_run_criterion=extraction)
    cells = [one["deep_criteria"][0]["extracted_value"] for one in found["candidates"]]
    assert set(cells) <= {"small", "large"}
    assert found["column_values"] == {"size": sorted(set(cells))}
    assert found["criteria_definitions"][0]["scoring_relevance"] == "none"
    assert {one["overall_score"] for one in found["candidates"]} == {0}
    verdict = result(api, "people_scoring", candidate_profiles=PROFILES, add_and_run_criterion="Sells to hospitals")
    assert all(one["overall_score"] > 0 for one in verdict["candidates"])
    assert verdict["criteria_definitions"][0]["column_name"] == "sells_to_hospitals"


def test_criteria_are_taken_over_and_added_to(api: httpx.Client) -> None:
    first = result(api, "deep_people_search", requested_candidates=5)
    again = result(api, "deep_people_search", requested_candidates=5, reuse_criteria_from=first["_id"])
    assert (again["criteria"]["source"], again["criteria"]["source_response_id"]) == ("reused", first["_id"])
    assert again["criteria_definitions"] == first["criteria_definitions"]
    added: dict[str, Any] = {"column_name": "remote", "criterion_text": "Works remotely"}
    more = result(api, "people_scoring", candidate_profiles=PROFILES, reuse_criteria_from=first["_id"], add_criterion=added)
    assert more["criteria"]["version"] == 2
    assert [one["column_name"] for one in more["criteria_definitions"]][-1] == "remote"
    identifier = first["criteria_definitions"][0]["criterion_id"]
    params: dict[str, Any] = {"candidate_profiles": PROFILES, "reuse_criteria_from": first["_id"]}
    single = result(api, "people_scoring", **params, run_single_criterion=identifier)
    assert [one["criterion_id"] for one in single["candidates"][0]["deep_criteria"]] == [identifier]
    wrong = run(api, specialized_agent="people_scoring", specialized_agent_params={**params, "run_single_criterion": "nothing"})
    assert (wrong["status"], wrong["error"]["code"]) == ("failed", "CRITERION_NOT_FOUND")


def test_engagers_of_competitors_are_those_asked_for(api: httpx.Client) -> None:
    agent = "competitor_post_engagement"
    found = result(api, agent, **RIVALS)
    assert [one["input"] for one in found["competitors_resolved"]] == RIVALS["competitors"]
    assert "discovered_competitors" not in found
    rivals = {one["name"] for one in found["competitors_resolved"]}
    assert not rivals & {one["current_company"] for one in found["candidates"]}
    staff = result(api, agent, **RIVALS, exclude_competitor_employees=False)
    assert rivals & {one["current_company"] for one in staff["candidates"]}
    narrow = result(api, agent, **RIVALS, engagement_types=["commenter"], include_exec_posts=False, limit=3)
    data = [one for candidate in narrow["candidates"] for one in candidate["engagement_data"]]
    assert len(narrow["candidates"]) == 3
    assert {(one["role"], one["post_author_type"]) for one in data} == {("commenter", "company")}
    assert result(api, agent, **RIVALS, include_exec_posts=False, include_company_posts=False)["candidates"] == []
    few = result(api, agent, competitors=["a.example"], max_posts_per_target=1, max_reactors_per_post=1, max_comments_per_post=1)
    assert len(few["candidates"]) <= 2


@pytest.mark.parametrize("agent", ["competitor_post_engagement", "competitor_rep_engagement"])
def test_competitors_are_discovered(api: httpx.Client, agent: str) -> None:
    params: dict[str, Any] = {"company": "seller.example", "company_examples": ["known.example"], "max_competitors": 3}
    found = result(api, agent, **params)
    assert len(found["discovered_competitors"]) == 3
    assert found["discovered_competitors"][0] == "known.example"
    assert found["discovery_trace"]["seed"] == "seller.example"
    assert found["agent_params"] == params
    # An empty value beside the other one is as good as none.
    result(api, agent, company=" ", competitors=["a.example"])
    result(api, agent, company="seller.example", competitors=[])


def test_authors_come_with_the_reps_who_engaged(api: httpx.Client) -> None:
    params: dict[str, Any] = {"max_reps_per_competitor": 2, "max_engagements_per_rep": 3, "rep_titles": ["Closer"], "limit": 4}
    found = result(api, "competitor_rep_engagement", **RIVALS, **params, engagement_types=["commenter"])
    assert len(found["candidates"]) <= 4
    assert found["rep_engagement_stats"]["reps"] == 4
    for one in (data for candidate in found["candidates"] for data in candidate["engagement_data"]):
        assert (one["engagement_action"], one["engaged_by_rep_title"]) == ("comment", "Closer")
        assert one["rep_comment_text"]


def test_content_is_analysed_and_a_package_is_reused(api: httpx.Client) -> None:
    first = result(api, "content_intelligence", limit=12)
    assert first["summary"]["audience_size"] == 12
    assert first["summary"]["posts"] == first["summary"]["posts_kept"] + first["summary"]["posts_removed"]
    removed = {one["key"] for one in first["package"]["posts"] if one.get("removal_class")}
    assert removed
    assert not removed & {one["key"] for one in first["outputs"]["top_posts"]["posts"]}
    kept = {one["key"] for one in first["package"]["posts"]} - removed
    assert {key for idea in first["outputs"]["post_ideas"]["ideas"] for key in idea["cited_post_keys"]} <= kept
    again = result(api, "content_intelligence", reuse_package_from=first["_id"], outputs=["post_ideas"])
    assert again["package"] == first["package"]
    assert again["audience_stats"] == {}
    assert again["summary"]["reused_package_from"] == first["_id"]
    assert again["outputs"].keys() == {"outputs_requested", "curation", "post_ideas"}
    assert result(api, "content_intelligence", posts_enable_filtering=False)["summary"]["posts_removed"] == 0


def test_an_expansion_sets_out_from_a_package(api: httpx.Client) -> None:
    seed = result(api, "content_intelligence", limit=10)
    found = result(api, "engagement_expansion", expand_from_response=seed["_id"], hops=2, limit=9)
    assert found["package"] == seed["package"]
    assert len(found["candidates"]) == 9
    assert (found["expansion_stats"]["hops_run"], len(found["expansion_stats"]["per_hop"])) == (2, 2)
    assert (found["expansion_stats"]["posts_per_hop"], found["expansion_stats"]["posts_per_hop_source"]) == (60, "derived")
    audience = {fan["person"] for one in seed["package"]["posts"] for fan in one["engagers"]}
    assert not audience & set(links(found))
    params: dict[str, Any] = {"expand_from_response": seed["_id"], "limit": 9, "posts_per_hop": 2}
    before = result(api, "engagement_expansion", **params)
    after = result(api, "engagement_expansion", **params, exclude_urls=[links(before)[0]])
    assert before["expansion_stats"]["per_hop"][0]["posts_pulled"] == 2
    assert links(before)[0] not in links(after)
    assert result(api, "engagement_expansion", expand_from_response=before["_id"])["package"] == seed["package"]


@pytest.mark.parametrize(
    ("agent", "params", "words"),
    [
        ("quick_people_search", {"limit": 101}, "limit must be at most 100"),
        ("quick_people_search", {"data_sources": ["XING"]}, "data_sources.0 must be one of PDL, CORESIGNAL, CRUST_DATA"),
        ("deep_people_search", {"requested_candidates": 0}, "requested_candidates must be at least 1"),
        ("deep_people_search", {"engagement_score_weight": 0.5}, "engagement_score_weight must be at most 0.3"),
        ("deep_people_search", {"add_and_run_criterion": "Sells?"}, "add_and_run_criterion needs earlier criteria"),
        ("deep_people_search", {"run_single_criterion": "c1"}, "run_single_criterion needs earlier criteria"),
        ("deep_people_search", {"criteria_definitions": CRITERIA["criteria_definitions"]}, "goes only together with"),
        ("deep_people_search", {"reuse_criteria_from": "nothing"}, "reuse_criteria_from there is no response nothing"),
        ("people_scoring", {}, "candidate_profiles `candidate_profiles` is required"),
        ("people_scoring", {"candidate_profiles": [{"name": "Jane"}]}, "candidate_profiles.0 "),
        ("people_scoring", {"candidate_profiles": PROFILES, "add_and_run_criterion": " "}, "must not be blank"),
        ("competitor_post_engagement", {}, "exactly one of company and competitors is needed; neither was given"),
        ("competitor_rep_engagement", {**RIVALS, "company": "a"}, "is needed; both were given"),
        ("competitor_post_engagement", {**RIVALS, "engagement_types": ["fan"]}, "must be one of reactor, commenter"),
        ("content_intelligence", {"outputs": []}, "outputs must not be empty"),
        ("engagement_expansion", {"hops": 0}, "hops must be at least 1"),
    ],
)
def test_what_cannot_be_worked_with_is_refused_at_once(api: httpx.Client, agent: str, params: dict[str, Any], words: str) -> None:
    assert words in refusal(api, agent, **params)


def test_criteria_that_are_told_apart_by_nothing_or_weigh_nothing_are_refused(api: httpx.Client) -> None:
    twice: dict[str, Any] = {**CRITERIA, "criteria_definitions": CRITERIA["criteria_definitions"] * 2}
    assert "each criterion needs its own criterion_id" in refusal(api, "deep_people_search", **twice)
    weightless: dict[str, Any] = {**CRITERIA, "criteria_definitions": [{**CRITERION, "weight": 0}]}
    assert "must be more than 0" in refusal(api, "deep_people_search", **weightless)


def test_a_blank_prompt_says_nothing_about_an_audience(api: httpx.Client) -> None:
    assert "must say whom content_intelligence is about" in refusal(api, "content_intelligence", " ")


def test_results_of_others_and_unfit_ones_are_not_taken_over(api: httpx.Client, other_tenant: httpx.Client) -> None:
    plain = run(api, user_id="ada")["response_id"]
    own = run(api, "x", user_id="ada", specialized_agent="content_intelligence")["response_id"]
    assert f"the response {plain} has no package" in refusal(api, "content_intelligence", reuse_package_from=plain)
    body: dict[str, Any] = {"messages": [{"role": "user", "content": "x"}], "specialized_agent": "engagement_expansion"}
    body["specialized_agent_params"] = {"expand_from_response": own}
    assert "there is no response" in api.post("/v1/responses", json={**body, "user_id": "bob"}).text
    assert "there is no response" in other_tenant.post("/v1/responses", json=body).text
    assert api.post("/v1/responses", json={**body, "user_id": "ada"}).status_code == 200
