"""Conversations over HTTP."""

from __future__ import annotations

import httpx
from local_api import ask, run


def test_a_thread_can_be_made_read_changed_and_deleted(api: httpx.Client) -> None:
    thread = api.post("/v1/threads", json={"user_id": "ada@example.com", "title": "Engines"}).json()
    path = f"/v1/threads/{thread['thread_id']}"
    assert api.get(path).json() == thread
    assert api.patch(path, json={"title": "Looms"}).json()["title"] == "Looms"
    assert api.patch(path, json={"title": None}).json()["title"] is None
    assert api.patch(path, json={}).status_code == 422
    assert api.delete(path).status_code == 204
    assert api.get(path).status_code == 404


def test_an_id_may_be_written_in_capitals(api: httpx.Client) -> None:
    thread_id = api.post("/v1/threads").json()["thread_id"]
    assert api.get(f"/v1/threads/{thread_id.upper()}").json()["thread_id"] == thread_id


def test_a_thread_without_a_title_gets_one_from_its_first_prompt(api: httpx.Client) -> None:
    prompt = "Compare the three largest makers of heat pumps in Norway, by turnover and by the year they were founded"
    thread_id = ask(api, prompt)["thread_id"]
    title = api.get(f"/v1/threads/{thread_id}").json()["title"]
    assert title == "Compare the three largest makers of heat pumps in Norway, by…"
    ask(api, "And in Sweden?", thread_id=thread_id)
    assert api.get(f"/v1/threads/{thread_id}").json()["title"] == title


def test_a_thread_counts_its_responses(api: httpx.Client) -> None:
    thread = api.post("/v1/threads", json={"title": "Mine"}).json()
    responses = [ask(api, prompt, thread_id=thread["thread_id"]) for prompt in ("One", "Two")]
    after = api.get(f"/v1/threads/{thread['thread_id']}").json()
    assert (after["title"], after["response_count"]) == ("Mine", 2)
    assert after["last_response_at"] == after["updated_at"] == responses[1]["created_at"]


def test_the_responses_of_a_thread_come_newest_first_and_in_pages(api: httpx.Client) -> None:
    thread_id = ask(api, "0")["thread_id"]
    made = [ask(api, str(number), thread_id=thread_id)["response_id"] for number in (1, 2)]
    path = f"/v1/threads/{thread_id}/responses"
    assert [one["response_id"] for one in api.get(path, params={"limit": 2}).json()] == made[::-1]
    assert [one["input_messages"][0]["content"] for one in api.get(path, params={"offset": 2}).json()] == ["0"]


def test_deleting_a_thread_deletes_its_responses(api: httpx.Client) -> None:
    response = run(api, agent_config={"generate_comprehensive_output": True})
    api.delete(f"/v1/threads/{response['thread_id']}")
    for path in ("", "/artifacts", "/feedback"):
        assert api.get(f"/v1/responses/{response['response_id']}{path}").status_code == 404


def test_threads_are_listed_newest_first_in_pages(api: httpx.Client) -> None:
    made = [api.post("/v1/threads", json={"title": str(number)}).json()["thread_id"] for number in range(5)][::-1]
    pages = [api.get("/v1/threads", params={"limit": 2, "offset": offset}).json() for offset in (0, 2, 4, 6)]
    assert [[one["thread_id"] for one in page["threads"]] for page in pages] == [made[:2], made[2:4], made[4:], []]
    assert [(page["total"], page["limit"], page["offset"]) for page in pages] == [(5, 2, o) for o in (0, 2, 4, 6)]


def test_a_user_sees_only_own_threads(api: httpx.Client) -> None:
    own = api.post("/v1/threads", json={"user_id": "ada"}).json()["thread_id"]
    nobodys = api.post("/v1/threads").json()["thread_id"]
    listed = api.get("/v1/threads", params={"user_id": "ada"}).json()["threads"]
    assert [one["thread_id"] for one in listed] == [own]
    for thread_id, user, status in ((own, "ada", 200), (own, "bob", 404), (nobodys, "ada", 404)):
        assert api.get(f"/v1/threads/{thread_id}", params={"user_id": user}).status_code == status
    for change in (api.delete, lambda path, params: api.patch(path, params=params, json={"title": "x"})):
        assert change(f"/v1/threads/{own}", params={"user_id": "bob"}).status_code == 404
    assert api.get("/v1/threads").json()["total"] == 2
