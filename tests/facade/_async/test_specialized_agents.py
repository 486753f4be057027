"""The specialized agents as methods of `responses`, with their own parameters and results."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from lumnisai import AsyncClient, MissingUserId, ResponseFailedError, ValidationError
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
async def asked() -> AsyncIterator[AsyncClient]:
    """Give a view of a user on a platform that answers with what was asked."""
    with serve(agent=echo, time_scale=0) as platform:
        async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:
            yield client.for_user("ada")


async def test_a_quick_search_comes_back_as_its_own_type(alice: AsyncClient) -> None:
    response = await alice.responses.quick_people_search("data engineers in Berlin", limit=4, data_sources=["PDL"])
    assert response.status == "succeeded"
    assert isinstance(response.parsed, QuickPeopleSearchOutput)
    assert [person.city for person in response.parsed.candidates] == ["Berlin"] * 4
    assert response.parsed.data_sources_used == ["PDL"]


async def test_every_agent_has_a_method_and_a_type(alice: AsyncClient) -> None:
    responses = alice.responses
    deep = await responses.deep_people_search("founders", requested_candidates=6)
    assert isinstance(deep.parsed, DeepPeopleSearchOutput)
    assert len(deep.parsed.candidates) == 6
    scored = await responses.people_scoring("Sells to hospitals", candidate_profiles=PEOPLE)
    assert isinstance(scored.parsed, PeopleScoringOutput)
    assert "Jane Roe" in [one.name for one in scored.parsed.candidates or []]
    posts = await responses.competitor_post_engagement("heads of data", competitors=["rival.example"], limit=3)
    assert isinstance(posts.parsed, CompetitorPostEngagementOutput)
    assert len(posts.parsed.candidates) == 3
    reps = await responses.competitor_rep_engagement("heads of data", company="seller.example", max_competitors=2)
    assert isinstance(reps.parsed, CompetitorRepEngagementOutput)
    assert len(reps.parsed.discovered_competitors or []) == 2
    content = await responses.content_intelligence("founders", limit=10, outputs=["top_posts"])
    assert isinstance(content.parsed, ContentIntelligenceOutput)
    assert content.parsed.outputs.top_posts is not None
    assert content.parsed.outputs.post_ideas is None
    wider = await responses.engagement_expansion("founders", expand_from_response=content.response_id, limit=5)
    assert isinstance(wider.parsed, EngagementExpansionOutput)
    assert len(wider.parsed.candidates) == 5


async def test_results_are_built_on(alice: AsyncClient) -> None:
    first = await alice.responses.deep_people_search("founders in Oslo", requested_candidates=3)
    again = await alice.responses.people_scoring(
        "founders", candidate_profiles=PEOPLE, reuse_criteria_from=first.response_id, add_and_run_criterion="Climbs?"
    )
    assert again.parsed.criteria is not None
    assert again.parsed.criteria.source == "reused"
    content = await alice.responses.content_intelligence("founders", limit=5)
    reused = await alice.responses.content_intelligence("founders", reuse_package_from=content.response_id)
    assert reused.parsed.package == content.parsed.package


async def test_a_stream_shows_updates_and_ends_in_the_same_result(alice: AsyncClient) -> None:
    kinds: list[str] = []
    stream = alice.responses.deep_people_search("founders", stream=True, requested_candidates=4)
    async for update in stream:
        kinds.append(update.kind)
    result = await stream.result()
    assert isinstance(result.parsed, DeepPeopleSearchOutput)
    assert "progress" in kinds


async def test_partial_results_read_as_the_same_type() -> None:
    agent = Stepwise(lambda run: run.partial({"candidates": [], "preview": PREVIEW}), lambda run: {"candidates": []})
    seen: list[Any] = []
    with serve(agent=agent, time_scale=0) as platform:
        async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:
            stream = client.responses.deep_people_search("founders", stream=True, user_id="ada")
            agent.go()
            async for update in stream:
                if update.kind == "output":
                    response: Any = update.response
                    seen.append(response.parsed)
                    agent.go()
            assert (await stream.result()).parsed.preview is None
    assert isinstance(seen[0], DeepPeopleSearchOutput)
    assert seen[0].preview is not None
    assert seen[0].preview.is_partial


async def test_in_the_background_a_run_is_only_started(alice: AsyncClient) -> None:
    created = await alice.responses.quick_people_search("founders", background=True, idempotency_key="once")
    assert isinstance(created, CreateResponseResponse)
    again = await alice.responses.quick_people_search("founders", background=True, idempotency_key="once")
    assert again.response_id == created.response_id
    stream = alice.responses.follow(created.response_id, response_format=QuickPeopleSearchOutput)
    assert isinstance((await stream.result()).parsed, QuickPeopleSearchOutput)
    with pytest.raises(ValidationError, match="leave on_progress out"):
        await alice.responses.quick_people_search("founders", background=True, on_progress=print)


async def test_what_is_sent_is_what_the_agent_reads(asked: AsyncClient) -> None:
    quick = await asked.responses.quick_people_search("x", limit=5, exclude_crm_contacts=False)
    sent = quick.structured_response
    assert sent["params"] == {"limit": 5}
    assert sent["options"] == {"exclude_crm_contacts": False}
    deep = (
        await asked.responses.deep_people_search("x", exclude_crm_contacts=False, extra_params={"depth": 2})
    ).structured_response
    assert deep["params"] == {
        "deep_validation_use_relevance_reranker": True,
        "deep_validation_backfill_below_criteria": True,
        "depth": 2,
        "exclude_crm_contacts": False,
    }
    assert deep["options"] == {}
    assert deep["user"] == sent["user"] is not None


async def test_a_run_goes_on_in_a_thread_and_acts_for_a_user(client: AsyncClient) -> None:
    first = await client.responses.quick_people_search("founders", user_id="ada")
    second = await client.responses.quick_people_search("CTOs", user_id="ada", thread_id=first.thread_id)
    assert second.thread_id == first.thread_id
    with pytest.raises(MissingUserId):
        await client.responses.quick_people_search("founders")


async def test_how_it_is_followed_can_be_chosen(alice: AsyncClient) -> None:
    seen: list[str] = []
    params = {"candidate_profiles": PEOPLE, "reuse_criteria_from": None}
    first = await alice.responses.deep_people_search(
        "founders", requested_candidates=1, on_progress=lambda update: seen.append(update.kind), wait_timeout=5, deadline=30
    )
    assert "status" in seen
    params = {"candidate_profiles": PEOPLE, "reuse_criteria_from": first.response_id, "run_single_criterion": "nothing"}
    scoring: Any = alice.responses.people_scoring
    with pytest.raises(ResponseFailedError, match="there is no criterion 'nothing'"):
        await scoring("x", **params)
    assert (await scoring("x", **params, raise_on_failure=False)).status == "failed"


async def test_wrong_input_is_refused_before_it_is_sent(alice: AsyncClient) -> None:
    responses = alice.responses
    with pytest.raises(ValidationError, match="exactly one of company .* both were given"):
        await responses.competitor_post_engagement("x", company="a", competitors=["b"])
    with pytest.raises(ValidationError, match="max_reps_per_competitor must be a number from 1 to 100; got 101"):
        await responses.competitor_rep_engagement("x", company="a", max_reps_per_competitor=101)
    with pytest.raises(ValidationError, match="candidate_profiles is empty"):
        await responses.people_scoring("x", candidate_profiles=[])
    with pytest.raises(ValidationError, match="The prompt is empty"):
        await responses.content_intelligence(" ")
    with pytest.raises(ValidationError, match="candidate_profiles is empty"):
        await responses.create(messages="x", specialized_agent="people_scoring", specialized_agent_params={})
    unknown: Any = responses.engagement_expansion
    with pytest.raises(TypeError, match="did you mean 'hops'"):
        await unknown("x", hop=2)
    assert (await responses.list()).total == 0


async def test_what_the_server_judges_is_refused_by_it(alice: AsyncClient) -> None:
    with pytest.raises(ValidationError, match="limit: must be at most 100") as caught:
        await alice.responses.quick_people_search("founders", limit=101)
    assert caught.value.status_code == 422
