# Written by `make generate` from tests/facade/_async/test_responses.py. Do not edit.
"""The resource `responses`, operation by operation."""

from __future__ import annotations

import datetime

import pytest

from lumnisai import AgentConfig, Client, ConflictError, NotFoundError, ResponseStatus, ValidationError
from lumnisai.local import Run, serve
from tests.facade.agents import Stepwise

MISSING = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


def test_create_returns_without_waiting_and_get_waits(client: Client) -> None:
    created = client.responses.create(messages="hi", user_id="user-123")
    assert created.status == "queued"
    response = client.responses.get(created.response_id, wait=5)
    assert response.response_id == created.response_id


def test_a_list_has_the_fields_of_the_answer_and_iterates_over_all_pages(client: Client) -> None:
    for number in range(5):
        client.invoke(f"prompt {number}", user_id="user-123")
    page = client.responses.list(user_id="user-123", limit=2)
    assert (len(page.responses), page.total, page.limit, page.offset) == (2, 5, 2, 0)
    assert page.has_next_page
    prompts = [(response.input_messages or [])[0].content for response in page]
    assert prompts == [f"prompt {number}" for number in (4, 3, 2, 1, 0)]


def test_a_list_can_be_filtered(client: Client) -> None:
    client.invoke("hi", user_id="user-123")
    today = datetime.datetime.now(datetime.UTC).date()
    listing = client.for_user("user-123").responses.list
    assert (listing(status=ResponseStatus.SUCCEEDED, start_date=today, end_date=today.isoformat())).total == 1
    assert (listing(status="failed")).total == 0
    assert (listing(end_date=today - datetime.timedelta(days=2))).total == 0


def test_a_finished_run_tells_that_it_cannot_be_cancelled(client: Client) -> None:
    response = client.invoke("hi", user_id="user-123")
    answer = client.responses.cancel(response.response_id)
    assert answer.status == "succeeded"


def test_artifacts_are_listed(client: Client) -> None:
    response = client.invoke("A long report", user_id="user-123", agent_config=AgentConfig.comprehensive_report())
    page = client.responses.list_artifacts(response.response_id)
    assert page.total == len(page.artifacts) == 1
    assert [artifact.response_id for artifact in page] == [response.response_id]


def test_feedback_reaches_the_running_agent() -> None:
    def answer(run: Run) -> str:
        return "I was told: " + "; ".join(feedback.text for feedback in run.feedback())

    agent = Stepwise(answer)
    with serve(agent=agent) as platform:
        with Client(api_key=platform.api_key, base_url=platform.base_url) as client:
            created = client.responses.create(messages="hi", user_id="user-123")
            given = client.responses.create_feedback(created.response_id, feedback_text="be brief", user_id="user-123")
            listed = client.responses.list_feedback(created.response_id)
            assert [(entry.feedback_id, entry.is_consumed) for entry in listed.feedback] == [(given.feedback_id, False)]
            agent.go()
            response = client.responses.follow(created.response_id).result()
            assert response.output_text == "I was told: be brief"
            assert (client.responses.list_feedback(created.response_id)).consumed_count == 1
            with pytest.raises(ConflictError):
                client.responses.create_feedback(created.response_id, feedback_text="too late")


def test_feedback_is_checked_before_it_is_sent(client: Client) -> None:
    with pytest.raises(ValidationError, match="1 to 5000 characters"):
        client.responses.create_feedback(MISSING, feedback_text="")
    with pytest.raises(ValidationError, match="pass its tool_call_id"):
        client.responses.create_feedback(MISSING, feedback_text="x", tool_args_update={"a": 1})


def test_an_unknown_run_is_not_found_in_the_servers_words(client: Client) -> None:
    with pytest.raises(NotFoundError, match=f"get_response: .*{MISSING}") as caught:
        client.responses.get(MISSING)
    error = caught.value
    assert (error.status_code, error.code, error.attempts, error.operation) == (404, "NOT_FOUND", 1, "get_response")
    assert error.request_id


@pytest.mark.parametrize("identifier", ["", ".", "..", "a/b", "a/../../v1/users", "%2e%2e", "..;x", "..\\"])
def test_an_id_that_would_climb_to_another_path_is_refused(client: Client, identifier: str) -> None:
    with pytest.raises(ValidationError, match="an id in the path is empty or made of dots"):
        client.threads.get(identifier)


def test_an_id_with_odd_signs_stays_one_segment(client: Client) -> None:
    with pytest.raises(NotFoundError):
        client.users.get("a..v1?x=1#y")


def test_follow_wants_a_run_or_a_cursor(client: Client) -> None:
    with pytest.raises(ValidationError, match="either response_id or cursor"):
        client.responses.follow()
    with pytest.raises(ValidationError, match="not a cursor"):
        client.responses.follow(cursor="nonsense")
