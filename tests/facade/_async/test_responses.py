"""The resource `responses`, operation by operation."""

from __future__ import annotations

import datetime

import pytest

from lumnisai import AgentConfig, AsyncClient, ConflictError, NotFoundError, ResponseStatus, ValidationError
from lumnisai.local import Run, serve
from tests.facade.agents import Stepwise

MISSING = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


async def test_create_returns_without_waiting_and_get_waits(client: AsyncClient) -> None:
    created = await client.responses.create(messages="hi", user_id="user-123")
    assert created.status == "queued"
    response = await client.responses.get(created.response_id, wait=5)
    assert response.response_id == created.response_id


async def test_a_list_has_the_fields_of_the_answer_and_iterates_over_all_pages(client: AsyncClient) -> None:
    for number in range(5):
        await client.invoke(f"prompt {number}", user_id="user-123")
    page = await client.responses.list(user_id="user-123", limit=2)
    assert (len(page.responses), page.total, page.limit, page.offset) == (2, 5, 2, 0)
    assert page.has_next_page
    prompts = [(response.input_messages or [])[0].content async for response in page]
    assert prompts == [f"prompt {number}" for number in (4, 3, 2, 1, 0)]


async def test_a_list_can_be_filtered(client: AsyncClient) -> None:
    await client.invoke("hi", user_id="user-123")
    today = datetime.datetime.now(datetime.UTC).date()
    listing = client.for_user("user-123").responses.list
    assert (await listing(status=ResponseStatus.SUCCEEDED, start_date=today, end_date=today.isoformat())).total == 1
    assert (await listing(status="failed")).total == 0
    assert (await listing(end_date=today - datetime.timedelta(days=2))).total == 0


async def test_a_finished_run_tells_that_it_cannot_be_cancelled(client: AsyncClient) -> None:
    response = await client.invoke("hi", user_id="user-123")
    answer = await client.responses.cancel(response.response_id)
    assert answer.status == "succeeded"


async def test_artifacts_are_listed(client: AsyncClient) -> None:
    response = await client.invoke("A long report", user_id="user-123", agent_config=AgentConfig.comprehensive_report())
    page = await client.responses.list_artifacts(response.response_id)
    assert page.total == len(page.artifacts) == 1
    assert [artifact.response_id async for artifact in page] == [response.response_id]


async def test_feedback_reaches_the_running_agent() -> None:
    def answer(run: Run) -> str:
        return "I was told: " + "; ".join(feedback.text for feedback in run.feedback())

    agent = Stepwise(answer)
    with serve(agent=agent) as platform:
        async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url) as client:
            created = await client.responses.create(messages="hi", user_id="user-123")
            given = await client.responses.create_feedback(created.response_id, feedback_text="be brief", user_id="user-123")
            listed = await client.responses.list_feedback(created.response_id)
            assert [(entry.feedback_id, entry.is_consumed) for entry in listed.feedback] == [(given.feedback_id, False)]
            agent.go()
            response = await client.responses.follow(created.response_id).result()
            assert response.output_text == "I was told: be brief"
            assert (await client.responses.list_feedback(created.response_id)).consumed_count == 1
            with pytest.raises(ConflictError):
                await client.responses.create_feedback(created.response_id, feedback_text="too late")


async def test_feedback_is_checked_before_it_is_sent(client: AsyncClient) -> None:
    with pytest.raises(ValidationError, match="1 to 5000 characters"):
        await client.responses.create_feedback(MISSING, feedback_text="")
    with pytest.raises(ValidationError, match="pass its tool_call_id"):
        await client.responses.create_feedback(MISSING, feedback_text="x", tool_args_update={"a": 1})


async def test_an_unknown_run_is_not_found_in_the_servers_words(client: AsyncClient) -> None:
    with pytest.raises(NotFoundError, match=f"get_response: .*{MISSING}") as caught:
        await client.responses.get(MISSING)
    error = caught.value
    assert (error.status_code, error.code, error.attempts, error.operation) == (404, "NOT_FOUND", 1, "get_response")
    assert error.request_id


@pytest.mark.parametrize("identifier", ["", ".", "..", "a/b", "a/../../v1/users", "%2e%2e", "..;x", "..\\"])
async def test_an_id_that_would_climb_to_another_path_is_refused(client: AsyncClient, identifier: str) -> None:
    with pytest.raises(ValidationError, match="an id in the path is empty or made of dots"):
        await client.threads.get(identifier)


async def test_an_id_with_odd_signs_stays_one_segment(client: AsyncClient) -> None:
    with pytest.raises(NotFoundError):
        await client.users.get("a..v1?x=1#y")


async def test_follow_wants_a_run_or_a_cursor(client: AsyncClient) -> None:
    with pytest.raises(ValidationError, match="either response_id or cursor"):
        client.responses.follow()
    with pytest.raises(ValidationError, match="not a cursor"):
        client.responses.follow(cursor="nonsense")
