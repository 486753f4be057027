"""Runs over HTTP: creating, following, cancelling, advising."""

from __future__ import annotations

import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
from local_api import ManualClock, Steps, ask, client_of, finish, run

from lumnisai.local import Run
from lumnisai.local.server import Served

MISSING = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


def test_a_run_is_queued_first_and_ends_with_an_answer(api: httpx.Client) -> None:
    created = ask(api, "Why is the sky blue?", user_id="ada", options={"depth": 2})
    assert created["status"] == "queued"
    response = finish(api, created["response_id"])
    assert response["status"] == "succeeded"
    assert "Why is the sky blue?" in response["output_text"]
    assert response["response_title"] == "Why is the sky blue?"
    assert response["input_messages"] == [{"role": "user", "content": "Why is the sky blue?"}]
    assert (response["options"], response["error"]) == ({"depth": 2}, None)
    assert response["created_at"] <= response["completed_at"]
    assert "_request" not in response


def test_a_run_goes_through_its_states_as_time_passes(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    platform = make_platform(clock=clock, time_scale=1)
    seen = list[tuple[str, int]]()
    with client_of(platform) as api:
        response_id = ask(api)["response_id"]
        while not seen or seen[-1][0] != "succeeded":
            if seen:
                clock.advance_if_awaited(0.05)
            now = api.get(f"/v1/responses/{response_id}").json()
            seen.append((now["status"], len(now["progress"])))
    statuses = list(dict.fromkeys(status for status, _ in seen))
    assert statuses == ["queued", "in_progress", "succeeded"]
    assert list(dict.fromkeys(count for _, count in seen)) == [0, 1, 2, 3]
    assert 1.2 <= clock.monotonic() <= 1.8


def test_a_poll_answers_at_once_with_news_and_then_waits_for_more(stepped: httpx.Client, steps: Steps) -> None:
    path = f"/v1/responses/{ask(stepped)['response_id']}"
    steps.until_step()
    first = stepped.get(path, params={"wait": 30}).json()
    assert [(entry["state"], entry["message"]) for entry in first["progress"]] == [("planning", "first")]
    with ThreadPoolExecutor(1) as pool:
        poll = pool.submit(stepped.get, path, params={"wait": 30})
        steps.go()
        second = poll.result().json()
    assert second["progress"][0]["id"] == first["progress"][0]["id"]
    (call,) = second["progress"][0]["tool_calls"]
    assert (call["name"], call["args"], call["output_text"]) == ("lookup", {"key": 1}, None)
    steps.until_step()
    steps.go()
    steps.until_step()
    third = stepped.get(path, params={"wait": 30}).json()
    assert third["progress"][0]["tool_calls"] == [{**call, "output_text": "found"}]
    assert [entry["message"] for entry in third["progress"]] == ["first", "second"]
    for _ in range(2):
        steps.go()
    assert finish(stepped, first["response_id"])["output_text"] == "done"


def test_a_poll_without_news_ends_after_its_time(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    steps = Steps()
    with client_of(make_platform(agent=steps, clock=clock)) as api, ThreadPoolExecutor(1) as pool:
        path = f"/v1/responses/{ask(api)['response_id']}"
        steps.until_step()
        api.get(path)
        for asked, held in ((7, 7), (100_000, 60)):
            poll = pool.submit(api.get, path, params={"wait": asked})
            clock.until_waiting()
            clock.advance(held - 1)
            assert not poll.done()
            clock.advance(1)
            assert poll.result().json()["status"] == "in_progress"


def test_a_poll_of_a_finished_run_answers_at_once(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(clock=clock)) as api:
        response = run(api)
        assert api.get(f"/v1/responses/{response['response_id']}", params={"wait": 60}).json() == response


def test_news_is_kept_for_the_next_poll_when_the_client_of_one_went_away(
    make_platform: Callable[..., Served], clock: ManualClock
) -> None:
    steps = Steps()
    platform = make_platform(agent=steps, clock=clock)
    with client_of(platform) as api:
        path = f"/v1/responses/{ask(api)['response_id']}"
        steps.until_step()
        api.get(path)
        with socket.create_connection(platform.server.listener.getsockname(), timeout=10) as impatient:
            head = f"GET {path}?wait=60 HTTP/1.1\r\nHost: x\r\nX-API-Key: {platform.api_key}\r\n\r\n"
            impatient.sendall(head.encode())
            clock.until_waiting()
        clock.until_idle()
        steps.go()
        steps.until_step()
        assert api.get(path, params={"wait": 60}).json()["progress"][0]["tool_calls"]


def test_cancelling_stops_the_agent_and_is_final(stepped: httpx.Client, steps: Steps) -> None:
    response_id = ask(stepped)["response_id"]
    steps.until_step()
    answer = stepped.post(f"/v1/responses/{response_id}/cancel").json()
    assert answer == {"status": "cancelled", "message": "The run was cancelled."}
    assert steps.stopped.wait(10)
    response = finish(stepped, response_id)
    assert (response["status"], response["output_text"]) == ("cancelled", None)
    assert response["completed_at"]
    again = stepped.post(f"/v1/responses/{response_id}/cancel").json()
    assert again == {"status": "cancelled", "message": "The run is over already: cancelled."}


def test_cancelling_a_finished_run_changes_nothing(api: httpx.Client) -> None:
    response = run(api)
    assert api.post(f"/v1/responses/{response['response_id']}/cancel").json()["status"] == "succeeded"
    assert api.get(f"/v1/responses/{response['response_id']}").json() == response


def test_deleting_the_thread_of_a_run_stops_the_agent_and_ends_polls(stepped: httpx.Client, steps: Steps) -> None:
    created = ask(stepped)
    steps.until_step()
    path = f"/v1/responses/{created['response_id']}"
    stepped.get(path)
    with ThreadPoolExecutor(1) as pool:
        poll = pool.submit(stepped.get, path, params={"wait": 60})
        stepped.delete(f"/v1/threads/{created['thread_id']}")
        assert poll.result().status_code == 404
    assert steps.stopped.wait(10)


def test_an_unknown_response_is_not_found(api: httpx.Client) -> None:
    path = f"/v1/responses/{MISSING}"
    assert [api.get(path + rest).status_code for rest in ("", "/artifacts", "/feedback")] == [404] * 3
    assert api.post(f"{path}/cancel").status_code == 404
    assert api.post(f"{path}/feedback", json={"feedback_text": "x"}).status_code == 404


def test_a_user_reaches_only_own_runs(api: httpx.Client) -> None:
    response_id = run(api, user_id="ada")["response_id"]
    nobodys = run(api)["response_id"]
    bob, path = {"user_id": "bob"}, f"/v1/responses/{response_id}"
    assert [api.get(path + rest, params=bob).status_code for rest in ("", "/artifacts", "/feedback")] == [404] * 3
    assert api.post(f"{path}/cancel", params=bob).status_code == 404
    assert api.post(f"{path}/feedback", json={"feedback_text": "x", **bob}).status_code == 404
    assert api.get(path, params={"user_id": "ada"}).status_code == 200
    assert api.get(f"/v1/responses/{nobodys}", params=bob).status_code == 404


def test_a_run_belongs_to_the_user_of_its_thread(api: httpx.Client) -> None:
    thread = api.post("/v1/threads", json={"user_id": "ada"}).json()
    assert run(api, thread_id=thread["thread_id"])["user_id"] == thread["user_id"]


def test_a_thread_of_somebody_else_cannot_be_continued(api: httpx.Client, other_tenant: httpx.Client) -> None:
    thread_id = api.post("/v1/threads", json={"user_id": "ada"}).json()["thread_id"]
    body = {"messages": [{"role": "user", "content": "x"}], "thread_id": thread_id}
    assert api.post("/v1/responses", json={**body, "user_id": "bob"}).status_code == 404
    assert api.post("/v1/responses", json={**body, "thread_id": MISSING}).status_code == 404
    assert other_tenant.post("/v1/responses", json=body).status_code == 404


def test_lists_of_responses_can_be_narrowed(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    def agent(run: Run) -> str:
        if run.prompt == "fail":
            raise ValueError("as told")
        return run.prompt

    with client_of(make_platform(agent=agent, clock=clock)) as api:
        for prompt, user in (("one", "ada"), ("fail", "ada"), ("two", "bob")):
            run(api, prompt, user_id=user)
            clock.advance(24 * 3600)

        def found(**params: Any) -> list[str]:
            page = api.get("/v1/responses", params=params).json()
            assert page["total"] == len(page["responses"])
            return [one["input_messages"][0]["content"] for one in page["responses"]]

        assert found() == ["two", "fail", "one"]
        assert found(user_id="ada") == ["fail", "one"]
        assert found(status="failed") == ["fail"]
        assert found(start_date="2026-03-03") == ["two", "fail"]
        assert found(end_date="2026-03-03") == ["fail", "one"]
        assert found(start_date="2026-03-03", end_date="2026-03-03", user_id="ada", status="failed") == ["fail"]
        assert found(status="succeeded", user_id="ada") == ["one"]
        assert found(end_date="9999-12-31") == ["two", "fail", "one"]
        page = api.get("/v1/responses", params={"limit": 1, "offset": 1}).json()
        assert (page["total"], page["responses"][0]["status"]) == (3, "failed")
        assert api.get("/v1/responses", params={"start_date": "yesterday"}).status_code == 422
