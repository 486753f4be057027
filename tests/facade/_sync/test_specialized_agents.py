# Written by `make generate` from tests/facade/_async/test_specialized_agents.py. Do not edit.
"""The specialized agents as methods of `responses`, with their own parameters and results."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from lumnisai import Client, MissingUserId, ResponseFailedError, ValidationError
from lumnisai.local import Run, serve
from lumnisai.models import (
    CandidateProfile,
    CompetitorPostEngagementOutput,
    CompetitorRepEngagementOutput,
    ContentIntelligenceOutput,
    CreateResponseResponse,
    DeepPeopleSearchOutput,
    EngagementExpansionOutput,
    PeopleScoringOutput,
    QuickPeopleSearchOutput,
)
from tests.facade.agents import Stepwise

PEOPLE = [CandidateProfile(email="jane@acme.test", name="Jane Roe"), {"linkedin_url": "https://www.linkedin.com/in/jo"}]
PREVIEW = {"is_partial": True, "phase": "fast_filter_complete"}


def echo(run: Run) -> dict[str, Any]:
    """Answer with what was asked."""
    return {"agent": run.specialized_agent, "params": run.specialized_agent_params, "options": run.options, "user": run.user_id}


@pytest.fixture
def asked() -> Iterator[Client]:
    """Give a view of a user on a platform that answers with what was asked."""
    with serve(agent=echo, time_scale=0) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            yield client.for_user("ada")


def test_a_quick_search_comes_back_as_its_own_type(alice: Client) -> None:
    response = alice.responses.quick_people_search("data engineers in Berlin", limit=4, data_sources=["PDL"])
    assert response.status == "succeeded"
    assert isinstance(response.parsed, QuickPeopleSearchOutput)
    assert [person.city for person in response.parsed.candidates] == ["Berlin"] * 4
    assert response.parsed.data_sources_used == ["PDL"]


def test_every_agent_has_a_method_and_a_type(alice: Client) -> None:
    responses = alice.responses
    deep = responses.deep_people_search("founders", requested_candidates=6)
    assert isinstance(deep.parsed, DeepPeopleSearchOutput)
    assert len(deep.parsed.candidates) == 6
    scored = responses.people_scoring("Sells to hospitals", candidate_profiles=PEOPLE)
    assert isinstance(scored.parsed, PeopleScoringOutput)
    assert "Jane Roe" in [one.name for one in scored.parsed.candidates or []]
    posts = responses.competitor_post_engagement("heads of data", competitors=["rival.example"], limit=3)
    assert isinstance(posts.parsed, CompetitorPostEngagementOutput)
    assert len(posts.parsed.candidates) == 3
    reps = responses.competitor_rep_engagement("heads of data", company="seller.example", max_competitors=2)
    assert isinstance(reps.parsed, CompetitorRepEngagementOutput)
    assert len(reps.parsed.discovered_competitors or []) == 2
    content = responses.content_intelligence("founders", limit=10, outputs=["top_posts"])
    assert isinstance(content.parsed, ContentIntelligenceOutput)
    assert content.parsed.outputs.top_posts is not None
    assert content.parsed.outputs.post_ideas is None
    wider = responses.engagement_expansion("founders", expand_from_response=content.response_id, limit=5)
    assert isinstance(wider.parsed, EngagementExpansionOutput)
    assert len(wider.parsed.candidates) == 5


def test_results_are_built_on(alice: Client) -> None:
    first = alice.responses.deep_people_search("founders in Oslo", requested_candidates=3)
    again = alice.responses.people_scoring(
        "founders", candidate_profiles=PEOPLE, reuse_criteria_from=first.response_id, add_and_run_criterion="Climbs?"
    )
    assert again.parsed.criteria is not None
    assert again.parsed.criteria.source == "reused"
    content = alice.responses.content_intelligence("founders", limit=5)
    reused = alice.responses.content_intelligence("founders", reuse_package_from=content.response_id)
    assert reused.parsed.package == content.parsed.package


def test_a_stream_shows_updates_and_ends_in_the_same_result(alice: Client) -> None:
    kinds: list[str] = []
    stream = alice.responses.deep_people_search("founders", stream=True, requested_candidates=4)
    for update in stream:
        kinds.append(update.kind)
    result = stream.result()
    assert isinstance(result.parsed, DeepPeopleSearchOutput)
    assert "progress" in kinds


def test_partial_results_read_as_the_same_type() -> None:
    agent = Stepwise(lambda run: run.partial({"candidates": [], "preview": PREVIEW}), lambda run: {"candidates": []})
    seen: list[Any] = []
    with serve(agent=agent, time_scale=0) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            stream = client.responses.deep_people_search("founders", stream=True, user_id="ada")
            agent.go()
            for update in stream:
                if update.kind == "output":
                    response: Any = update.response
                    seen.append(response.parsed)
                    agent.go()
            assert (stream.result()).parsed.preview is None
    assert isinstance(seen[0], DeepPeopleSearchOutput)
    assert seen[0].preview is not None
    assert seen[0].preview.is_partial


def test_in_the_background_a_run_is_only_started(alice: Client) -> None:
    created = alice.responses.quick_people_search("founders", background=True, idempotency_key="once")
    assert isinstance(created, CreateResponseResponse)
    again = alice.responses.quick_people_search("founders", background=True, idempotency_key="once")
    assert again.response_id == created.response_id
    stream = alice.responses.follow(created.response_id, response_format=QuickPeopleSearchOutput)
    assert isinstance((stream.result()).parsed, QuickPeopleSearchOutput)
    with pytest.raises(ValidationError, match="leave on_progress out"):
        alice.responses.quick_people_search("founders", background=True, on_progress=print)


def test_what_is_sent_is_what_the_agent_reads(asked: Client) -> None:
    quick = asked.responses.quick_people_search("x", limit=5, exclude_crm_contacts=False)
    sent = quick.structured_response
    assert sent["params"] == {"limit": 5}
    assert sent["options"] == {"exclude_crm_contacts": False}
    deep = (asked.responses.deep_people_search("x", exclude_crm_contacts=False, extra_params={"depth": 2})).structured_response
    assert deep["params"] == {
        "deep_validation_use_relevance_reranker": True,
        "deep_validation_backfill_below_criteria": True,
        "depth": 2,
        "exclude_crm_contacts": False,
    }
    assert deep["options"] == {}
    assert deep["user"] == sent["user"] is not None


def test_a_run_goes_on_in_a_thread_and_acts_for_a_user(client: Client) -> None:
    first = client.responses.quick_people_search("founders", user_id="ada")
    second = client.responses.quick_people_search("CTOs", user_id="ada", thread_id=first.thread_id)
    assert second.thread_id == first.thread_id
    with pytest.raises(MissingUserId):
        client.responses.quick_people_search("founders")


def test_how_it_is_followed_can_be_chosen(alice: Client) -> None:
    seen: list[str] = []
    params = {"candidate_profiles": PEOPLE, "reuse_criteria_from": None}
    first = alice.responses.deep_people_search(
        "founders", requested_candidates=1, on_progress=lambda update: seen.append(update.kind), wait_timeout=5, deadline=30
    )
    assert "status" in seen
    params = {"candidate_profiles": PEOPLE, "reuse_criteria_from": first.response_id, "run_single_criterion": "nothing"}
    scoring: Any = alice.responses.people_scoring
    with pytest.raises(ResponseFailedError, match="there is no criterion 'nothing'"):
        scoring("x", **params)
    assert (scoring("x", **params, raise_on_failure=False)).status == "failed"


def test_wrong_input_is_refused_before_it_is_sent(alice: Client) -> None:
    responses = alice.responses
    with pytest.raises(ValidationError, match="exactly one of company .* both were given"):
        responses.competitor_post_engagement("x", company="a", competitors=["b"])
    with pytest.raises(ValidationError, match="max_reps_per_competitor must be a number from 1 to 100; got 101"):
        responses.competitor_rep_engagement("x", company="a", max_reps_per_competitor=101)
    with pytest.raises(ValidationError, match="candidate_profiles is empty"):
        responses.people_scoring("x", candidate_profiles=[])
    with pytest.raises(ValidationError, match="The prompt is empty"):
        responses.content_intelligence(" ")
    with pytest.raises(ValidationError, match="candidate_profiles is empty"):
        responses.create(messages="x", specialized_agent="people_scoring", specialized_agent_params={})
    unknown: Any = responses.engagement_expansion
    with pytest.raises(TypeError, match="did you mean 'hops'"):
        unknown("x", hop=2)
    assert (responses.list()).total == 0


def test_what_the_server_judges_is_refused_by_it(alice: Client) -> None:
    with pytest.raises(ValidationError, match="limit: must be at most 100") as caught:
        alice.responses.quick_people_search("founders", limit=101)
    assert caught.value.status_code == 422
